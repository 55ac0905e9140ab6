using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>To whom an overdracht that is being written goes.</summary>
/// <param name="Naam">As the sender reads it; in a sentence.</param>
/// <param name="Naar">The recipient; null: nobody there has an account for it.</param>
/// <param name="Voorziening">What is asked for; null: no particular one.</param>
public sealed record Nieuwontvanger(string Naam, Bestemming? Naar, PubliekeVoorziening? Voorziening)
{
    /// <summary>In an address, instead of the slug of a voorziening.</summary>
    public const string Frontoffice = "frontoffice";

    /// <summary>Whether it goes to the municipal front door.</summary>
    public bool IsMelding => Naar?.Soort == Bestemmingsoort.Toegang;
}
