using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;

namespace SocialeKaart.Web.Catalogus.Beheer;

/// <summary>What can be changed of many entries at once.</summary>
public enum Bulksoort
{
    OnderwerpErbij,
    OnderwerpEraf,
    Zichtbaar,
    Capaciteit,
    Organisatie,
    Controledagen,
    Controlemail,
}

/// <summary>What someone filled in for a change of many entries; nothing of it is lost when it cannot be done.</summary>
public sealed class Bulkinvoer
{
    public Bulksoort Soort { get; set; }

    /// <summary>Id of the onderwerp.</summary>
    public string Onderwerp { get; set; } = "";

    public Zichtbaarheid Zichtbaar { get; set; } = Zichtbaarheid.Werkplek;

    /// <summary>Null: not known.</summary>
    public Capaciteitsstaat? Staat { get; set; } = Capaciteitsstaat.Open;

    /// <summary>With a waiting list; null: not known how long.</summary>
    public int? Wachtweken { get; set; }

    /// <summary>With a temporary closure; null: not known.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>Id of who offers it; null: unknown.</summary>
    public Guid? Organisatie { get; set; }

    /// <summary>Null: the usual ones.</summary>
    public int? Dagen { get; set; }

    /// <summary>Empty: none.</summary>
    public string Mail { get; set; } = "";

    /// <summary>The change that is meant; null when nothing is chosen yet.</summary>
    public Bulkwijziging? Wijziging() => Soort switch
    {
        Bulksoort.OnderwerpErbij when Onderwerp.Length > 0 => new Bulkwijziging.OnderwerpErbij(Onderwerp),
        Bulksoort.OnderwerpEraf when Onderwerp.Length > 0 => new Bulkwijziging.OnderwerpEraf(Onderwerp),
        Bulksoort.OnderwerpErbij or Bulksoort.OnderwerpEraf => null,
        Bulksoort.Zichtbaar => new Bulkwijziging.Zichtbaarheid(Zichtbaar),
        Bulksoort.Capaciteit => new Bulkwijziging.Plek(Staat is { } staat ? new Capaciteit
        {
            Staat = staat, Wachtweken = staat == Capaciteitsstaat.Wachtlijst ? Wachtweken : null, Tot = staat == Capaciteitsstaat.Gesloten ? Tot : null,
        } : null),
        Bulksoort.Organisatie => new Bulkwijziging.Aanbieder(Organisatie),
        Bulksoort.Controledagen => new Bulkwijziging.Termijn(Dagen),
        Bulksoort.Controlemail => new Bulkwijziging.Team(string.IsNullOrWhiteSpace(Mail) ? null : Mail.Trim()),
        _ => throw new InvalidOperationException($"{Soort} is not a change of many."),
    };
}
