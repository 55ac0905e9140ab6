using System.Collections.Immutable;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Something that is done with an overdracht. Holds nothing personal.</summary>
public abstract record Handeling
{
    private protected Handeling()
    {
    }

    /// <summary>Offers it to a recipient, with the consent for that.</summary>
    /// <param name="Naar">The recipient.</param>
    /// <param name="Delen">Which parts of the story.</param>
    /// <param name="Gever">Who gave consent to this help and to sharing these parts with this recipient.</param>
    public sealed record BiedAan(Bestemming Naar, ImmutableSortedSet<Deelsoort> Delen, Toestemminggever Gever) : Handeling
    {
        /// <summary>Why someone who decides too is missing, at a melding; without a reason: not asked yet.</summary>
        public Ontbreekreden? Ontbreekt { get; init; }

        /// <summary>Who released the Houder from professional secrecy for this recipient; null: there is none, or at the first offer it stands with the beginning.</summary>
        public Toestemminggever? Beroepsgeheim { get; init; }
    }

    /// <summary>The recipient says yes.</summary>
    public sealed record NeemAan : Handeling;

    /// <summary>The recipient says no.</summary>
    public sealed record WijsAf(Pogingreden Reden) : Handeling;

    /// <summary>The recipient spoke with the resident.</summary>
    public sealed record LegContact : Handeling;

    /// <summary>There is a place on a date.</summary>
    public sealed record ZetOpWachtlijst(DateOnly PlekOp) : Handeling;

    /// <summary>There is a place now.</summary>
    public sealed record HaalVanWachtlijst : Handeling;

    /// <summary>The recipient says that the resident has started.</summary>
    public sealed record MeldStart : Handeling;

    /// <summary>Resident or sender: so it is.</summary>
    public sealed record BevestigStart : Handeling;

    /// <summary>Resident or sender: not so.</summary>
    public sealed record OntkenStart : Handeling;

    /// <summary>Ends the poging; the overdracht goes on.</summary>
    public sealed record MeldNietGelukt(Pogingreden Reden) : Handeling;

    /// <summary>It went to the wrong recipient.</summary>
    public sealed record MeldVergissing : Handeling;

    /// <summary>The resident takes back the consent for this recipient; the overdracht goes on.</summary>
    public sealed record TrekToestemmingIn : Handeling;

    /// <summary>The resident stops: final.</summary>
    public sealed record TrekIn : Handeling;

    /// <summary>The Houder asks someone to take over.</summary>
    /// <param name="Aan">Id of the account.</param>
    public sealed record DraagHouderschapOver(Guid Aan) : Handeling;

    /// <summary>The one who was asked, or the front office after silence, becomes Houder.</summary>
    public sealed record NeemHouderschapOver : Handeling;

    /// <summary>It is still wanted.</summary>
    public sealed record Vernieuw : Handeling;

    /// <summary>The resident says whether anyone looked for contact.</summary>
    public sealed record ZegContactgezocht(bool Gezocht) : Handeling;

    /// <summary>The clock: a term is over.</summary>
    public sealed record MeldStilte : Handeling;
}

/// <summary>Why something cannot be done with an overdracht.</summary>
public enum Overdrachtfout
{
    /// <summary>Not by this one; also when there is none with that id: nobody learns that there is.</summary>
    MagNiet,

    /// <summary>Not in the state it is in.</summary>
    KanNietNu,

    /// <summary>Verbonden or ingetrokken: nothing changes any more.</summary>
    Gesloten,

    /// <summary>A poging is still open: end that first.</summary>
    LooptNog,

    /// <summary>A consent that is needed is missing.</summary>
    GeenToestemming,

    /// <summary>A date in the past, or further away than an overdracht stays open.</summary>
    DatumKanNiet,

    /// <summary>Nothing at all would be shared.</summary>
    NietsTeDelen,

    /// <summary>This recipient has nobody to receive it, or there is no such account to take over.</summary>
    NiemandDaar,

    /// <summary>A citizen service number stands in a text.</summary>
    Bsn,

    /// <summary>A text that is needed is missing.</summary>
    Leeg,

    /// <summary>A text is too long.</summary>
    TeLang,

    /// <summary>Another changed it in between: look again.</summary>
    Ingehaald,
}
