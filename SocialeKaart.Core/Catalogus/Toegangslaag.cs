namespace SocialeKaart.Core.Catalogus;

/// <summary>What stands between a resident and a voorziening (vision, chapter 5).</summary>
public enum Toegangslaag
{
    /// <summary>Usable without decision, referral or diagnosis.</summary>
    [Sleutel("vrij")] VrijToegankelijk,

    /// <summary>For every resident: library, club, GP.</summary>
    [Sleutel("breed")] BreedMaatschappelijk,

    /// <summary>A decision, referral or diagnosis comes first; <see cref="Besluit"/> says whose.</summary>
    [Sleutel("toegang")] NietVrijToegankelijk,
}
