using SocialeKaart.Core.Gesprek;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Web.Gesprek.Werkplek;

/// <summary>What of a plan can show, to someone who finds it on paper, that home is not safe; and what was answered when that was asked.</summary>
public sealed class Papiervraag
{
    private const string Leefdomein = "veiligheid";

    // Stands among the ids for an answer that was ticked.
    private const string Antwoord = "";

    private HashSet<string> gevraagd = [];
    private bool thuisOnveilig;

    /// <summary>Open: nothing goes on paper yet, if there is anything to ask about.</summary>
    public Papierkeuze Keuze { get; set; } = Papierkeuze.Open;

    /// <summary>Whether there is anything to ask about.</summary>
    public bool IsNodig => gevraagd.Count > 0;

    /// <summary>Whether the plan may be printed, with or without what is sensitive.</summary>
    public bool MagAf => !IsNodig || Keuze != Papierkeuze.Open;

    /// <summary>Whether all of it goes on paper, also what people wrote themselves.</summary>
    public bool MagAlles => !IsNodig || Keuze == Papierkeuze.Alles;

    /// <summary>Follows a change: an answer was about what was there then.</summary>
    public void Volg(Gespreksstaat staat, Gespreksplan plan)
    {
        thuisOnveilig = staat.ThuisOnveilig;
        var nu = plan.Samen.Where(r => r.Voor.Count > 0 && IsGevoelig(r)).Select(r => r.Eerste.Id).ToHashSet();
        if (thuisOnveilig)
            nu.Add(Antwoord);
        if (!nu.IsSubsetOf(gevraagd))
            Keuze = Papierkeuze.Open;
        gevraagd = nu;
    }

    /// <summary>Whether something goes on paper now.</summary>
    public bool Mag(Gezinsregel regel) => MagAlles || (MagAf && !IsGevoelig(regel));

    // Also what stands under that leefdomein alone, and a tip for who answered that home is not safe.
    private bool IsGevoelig(Gezinsregel regel) =>
        regel.Eerste.Leefdomein == Leefdomein
        || (regel.Eerste.Voorziening is { } voorziening && Gevoelig.Is(voorziening))
        || (thuisOnveilig && regel.Eerste.Suggestie is { Tip: not null } tip && tip.Oorzaken().Any(o => o.Optie.Onveilig));
}
