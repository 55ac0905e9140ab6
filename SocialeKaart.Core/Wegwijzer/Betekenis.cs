namespace SocialeKaart.Core.Wegwijzer;

/// <summary>Which bits of a question's answer mean what; worked out once, because every page and plan asks.</summary>
internal sealed class Betekenis
{
    public Betekenis(Vraag vraag)
    {
        foreach (var optie in vraag.Opties)
        {
            var bit = 1UL << optie.Nummer;
            Onveilig |= optie.Onveilig ? bit : 0;
            Spoed |= optie.Spoed.Count > 0 ? bit : 0;
            Conflict |= optie.Conflict ? bit : 0;
            Kiest |= optie.Leefdomein is null ? 0 : bit;
            Verzoek |= optie.Verzoek ? bit : 0;
            Geprobeerd |= optie.Geprobeerd ? bit : 0;
            Kort |= optie.Duur == Duur.Kort ? bit : 0;
            Lang |= optie.Duur == Duur.Lang ? bit : 0;
            Uitkering |= optie.Uitkering ? bit : 0;
            Draagkracht |= optie.Draagkracht is null ? 0 : bit;
            Route |= optie.Route is null ? 0 : bit;
            Leeftijd |= optie.Leeftijd is null ? 0 : bit;
            Huis |= optie.Kind is null && optie.Huishouden is null ? 0 : bit;
            Fase |= optie.Levensfase.Count == 0 ? 0 : bit;
        }
    }

    public ulong Onveilig { get; }

    public ulong Spoed { get; }

    public ulong Conflict { get; }

    public ulong Kiest { get; }

    public ulong Verzoek { get; }

    public ulong Geprobeerd { get; }

    public ulong Kort { get; }

    public ulong Lang { get; }

    public ulong Uitkering { get; }

    public ulong Draagkracht { get; }

    /// <summary>What carries more than a yes or no: a leefdomein, help, a measure or a road.</summary>
    public ulong MetWaarde => Kiest | Spoed | Draagkracht | Route;

    public ulong Route { get; }

    public ulong Leeftijd { get; }

    public ulong Huis { get; }

    public ulong Fase { get; }

    /// <summary>Whether the question is about who lives in the household.</summary>
    public bool GaatOverHuis => Huis != 0;

    /// <summary>Whether the question is about the age of who answers.</summary>
    public bool GaatOverLeeftijd => Leeftijd != 0;
}
