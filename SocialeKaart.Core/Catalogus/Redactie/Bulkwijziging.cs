using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>What a change of many entries can touch of one of them.</summary>
/// <param name="Organisatie">Id of who offers it; null: unknown.</param>
/// <param name="Inhoud">What is published.</param>
/// <param name="Controledagen">Days between checks of its own; null: the usual ones.</param>
/// <param name="Controlemail">Address of a team that keeps it true; null: none.</param>
public sealed record Bulkstand(Guid? Organisatie, VoorzieningInhoud Inhoud, int? Controledagen, string? Controlemail);

/// <summary>One change of many entries at once, of what does not depend on the laag.</summary>
public abstract record Bulkwijziging
{
    private Bulkwijziging()
    {
    }

    /// <summary>The action, for the audit.</summary>
    internal abstract string Wat { get; }

    /// <summary>The entry as it would be.</summary>
    public abstract Bulkstand Pas(Bulkstand was);

    /// <summary>What is wrong with the change itself, whatever the entry; the rules for content are asked apart.</summary>
    internal virtual Veldfout? Fout => null;

    /// <summary>Another onderwerp, as the last one; nothing changes where it is one already.</summary>
    public sealed record OnderwerpErbij(string Onderwerp) : Bulkwijziging
    {
        internal override string Wat => "bulk-onderwerp-erbij";

        public override Bulkstand Pas(Bulkstand was) => was.Inhoud.Onderwerpen.Contains(Onderwerp) ? was : was with { Inhoud = was.Inhoud with { Onderwerpen = [.. was.Inhoud.Onderwerpen, Onderwerp] } };
    }

    /// <summary>Without an onderwerp; the last one cannot go.</summary>
    public sealed record OnderwerpEraf(string Onderwerp) : Bulkwijziging
    {
        internal override string Wat => "bulk-onderwerp-eraf";

        public override Bulkstand Pas(Bulkstand was) => was.Inhoud.Onderwerpen.Contains(Onderwerp) ? was with { Inhoud = was.Inhoud with { Onderwerpen = [.. was.Inhoud.Onderwerpen.Where(o => o != Onderwerp)] } } : was;
    }

    /// <summary>Who may see it.</summary>
    public sealed record Zichtbaarheid(Catalogus.Zichtbaarheid Wordt) : Bulkwijziging
    {
        internal override string Wat => "bulk-zichtbaar";

        public override Bulkstand Pas(Bulkstand was) => was with { Inhoud = was.Inhoud with { Zichtbaar = Wordt } };
    }

    /// <summary>Whether there is room; null: not known.</summary>
    public sealed record Plek(Capaciteit? Wordt) : Bulkwijziging
    {
        internal override string Wat => "bulk-capaciteit";

        public override Bulkstand Pas(Bulkstand was) => was with { Inhoud = was.Inhoud with { Capaciteit = Wordt } };
    }

    /// <summary>Who offers it; null: unknown.</summary>
    public sealed record Aanbieder(Guid? Wordt) : Bulkwijziging
    {
        internal override string Wat => "bulk-organisatie";

        public override Bulkstand Pas(Bulkstand was) => was with { Organisatie = Wordt };
    }

    /// <summary>Days between checks of its own, <see cref="Controlebeeld.Kortst"/> to <see cref="Controlebeeld.Langst"/>; null: the usual ones.</summary>
    public sealed record Termijn(int? Wordt) : Bulkwijziging
    {
        internal override string Wat => "bulk-controledagen";

        internal override Veldfout? Fout => Wordt is < Controlebeeld.Kortst or > Controlebeeld.Langst ? new Veldfout("controledagen", $"van {Controlebeeld.Kortst} tot en met {Controlebeeld.Langst} dagen") : null;

        public override Bulkstand Pas(Bulkstand was) => was with { Controledagen = Wordt };
    }

    /// <summary>Address of a team that keeps it true; null: an Aanbieder of the organisatie, else the redactie.</summary>
    public sealed record Team(string? Wordt) : Bulkwijziging
    {
        internal override string Wat => "bulk-controlemail";

        internal override Veldfout? Fout => Wordt is { } mail && (mail.Length > Foutsignaal.LangsteContact || !Foutsignalen.IsMail(mail)) ? new Veldfout("controlemail", $"'{mail}' is geen e-mailadres") : null;

        public override Bulkstand Pas(Bulkstand was) => was with { Controlemail = Wordt };
    }
}
