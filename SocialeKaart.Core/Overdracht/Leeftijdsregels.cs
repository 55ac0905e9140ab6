namespace SocialeKaart.Core.Overdracht;

/// <summary>Whose consent counts at which age.</summary>
public static class Leeftijdsregels
{
    /// <summary>Whether those who gave consent suffice.</summary>
    /// <param name="leeftijd">Of the resident.</param>
    /// <param name="gever">Who gave it.</param>
    /// <param name="isMelding">To the municipal front door: there a second signature never blocks.</param>
    public static bool Volstaat(Leeftijdsgroep leeftijd, Toestemminggever gever, bool isMelding) => leeftijd switch
    {
        Leeftijdsgroep.OnderTwaalf => gever is not Toestemminggever.Inwoner || isMelding,
        Leeftijdsgroep.TwaalfTotZestien => gever is Toestemminggever.InwonerEnOuders or Toestemminggever.InwonerEnVertegenwoordiger || isMelding,
        // From 16 on parents decide nothing any more.
        _ => gever is Toestemminggever.Inwoner or Toestemminggever.Vertegenwoordiger,
    };

    /// <summary>Whether someone who decides too at this age has not given consent: then a melding goes on, with the reason.</summary>
    public static bool MistIemand(Leeftijdsgroep leeftijd, Toestemminggever gever) => !Volstaat(leeftijd, gever, isMelding: false);
}
