namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>What is proved of every state that can be reached; the values are the numbers of the properties.</summary>
public enum Eigenschap
{
    /// <summary>Every path ends, within the limits of <see cref="Plantoetsen"/>.</summary>
    Eindigt = 1,

    /// <summary>Every plan has a step that can be done, and a human contact.</summary>
    Stap = 2,

    /// <summary>Every question, option, rule and gift is reachable and can matter.</summary>
    Nut = 3,

    /// <summary>What cannot wait stands on top from the next page on.</summary>
    Spoed = 4,

    /// <summary>The lines for a crisis exist. That they stand on every page is tested in the browser.</summary>
    Crisis = 5,

    /// <summary>Layers in order; a decision never alone, and only for a reason that its rule allows.</summary>
    Lagen = 6,

    /// <summary>An extra problem, need or child takes nothing away.</summary>
    Toevoegen = 7,

    /// <summary>Back to earlier answers is back to the earlier plan.</summary>
    Terug = 8,

    /// <summary>Every suggestion names the answers that caused it.</summary>
    Oorzaak = 9,

    /// <summary>No plan hangs on one entry of the catalogue.</summary>
    Uitval = 10,

    /// <summary>Age and household matter only where a rule or doelgroep says so; language never.</summary>
    Persoon = 11,

    /// <summary>With little draagkracht nothing is done alone.</summary>
    Draagkracht = 12,

    /// <summary>Every chosen leefdomein is met.</summary>
    Leefdomein = 13,

    /// <summary>Every onderwerp has two offers, one of them local.</summary>
    Aanbod = 14,

    /// <summary>All this without fictitious entries too.</summary>
    ZonderVoorbeelden = 15,

    /// <summary>The roads of their own keep to themselves.</summary>
    Routes = 16,
}

/// <summary>The properties in words.</summary>
public static class Eigenschappen
{
    /// <summary>All, in order of number.</summary>
    public static IReadOnlyList<Eigenschap> Alle { get; } = Enum.GetValues<Eigenschap>();

    /// <summary>In Dutch, as a report says it.</summary>
    public static string Naam(Eigenschap eigenschap) => eigenschap switch
    {
        Eigenschap.Eindigt => "elke weg eindigt, op tijd",
        Eigenschap.Stap => "elk plan heeft een stap en een mens",
        Eigenschap.Nut => "elke vraag, elk antwoord en elke regel doet ertoe",
        Eigenschap.Spoed => "wat niet kan wachten, staat meteen bovenaan",
        Eigenschap.Crisis => "de lijnen voor nood bestaan",
        Eigenschap.Lagen => "de lagen kloppen; een besluit heeft een reden en staat nooit alleen",
        Eigenschap.Toevoegen => "een zorg erbij haalt niets weg",
        Eigenschap.Terug => "terug is terug",
        Eigenschap.Oorzaak => "alles heeft een oorzaak",
        Eigenschap.Uitval => "geen plan hangt aan één voorziening",
        Eigenschap.Persoon => "leeftijd en huishouden tellen alleen waar dat staat",
        Eigenschap.Draagkracht => "wie niets kan dragen, doet niets alleen",
        Eigenschap.Leefdomein => "elk gekozen leefgebied krijgt iets",
        Eigenschap.Aanbod => "elk onderwerp heeft aanbod, ook dichtbij",
        Eigenschap.ZonderVoorbeelden => "het klopt ook zonder voorbeelden",
        _ => "de eigen wegen blijven op hun weg",
    };
}
