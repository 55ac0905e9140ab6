namespace SocialeKaart.Core.Overdracht.Fhir;

/// <summary>The words of the interface that go into an export.</summary>
/// <param name="Frontoffice">What the municipal front office is called.</param>
/// <param name="Hulp">What is asked for when no voorziening says it.</param>
/// <param name="Gestart">The recipient says that the resident started; it waits for a confirmation.</param>
/// <param name="Plek">There is a place on a date.</param>
/// <param name="Staat">Of a poging.</param>
/// <param name="Reden">Why a poging ended.</param>
/// <param name="Deel">Heading of a part.</param>
/// <param name="Regel">A rule for contact.</param>
public sealed record Fhirteksten(
    string Frontoffice, string Hulp, string Gestart, Func<DateOnly, string> Plek, Func<Pogingstaat, string> Staat, Func<Pogingreden, string> Reden, Func<Deelsoort, string> Deel, Func<Contactregel, string> Regel);
