using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>A first question, or one more.</summary>
public enum Vraagvorm
{
    Nieuw,
    Verder,
}

/// <summary>
/// The way of a question about someone: written, looked through by who wrote it, sent. What looks like personal data is pointed out on the page in
/// between; a citizen service number goes no further. On every fault what was written comes back.
/// </summary>
public sealed class Vraagstappen(IAntiforgery bewijs, KaartBeeld kaart)
{
    /// <summary>Name of the field with the question.</summary>
    public const string Vraag = "vraag";

    /// <summary>Name of the field that says of which text the findings were shown.</summary>
    public const string Gezien = "gezien";

    /// <summary>Name and value of the button that sends.</summary>
    public const string Stap = "stap", Versturen = "versturen";

    /// <summary>Name of a field that people do not see and leave empty.</summary>
    public const string Lokveld = "bedrijf";

    /// <summary>Reads the form.</summary>
    /// <returns>The page to show first; or none, and the text that may be sent now.</returns>
    public async Task<(IResult? Pagina, string Tekst)> Lees(HttpContext context, Vraagvorm vorm)
    {
        if (!context.Request.HasFormContentType)
            return (Opnieuw(vorm, "", "Fout.Oud"), "");
        var formulier = await context.Request.ReadFormAsync(context.RequestAborted);
        // A browser sends every new line as two characters, and counts it as one.
        var tekst = formulier[Vraag].ToString().ReplaceLineEndings("\n").Trim();
        if (!await bewijs.IsRequestValidAsync(context))
            return (Opnieuw(vorm, tekst, "Fout.Oud"), tekst);
        if (!string.IsNullOrEmpty(formulier[Lokveld]))
            return (Opnieuw(vorm, tekst, "Fout.Mislukt"), tekst);
        if (Consulten.Toets(tekst) is { } fout)
            return (Opnieuw(vorm, tekst, "Fout." + fout), tekst);
        var merk = Geheim.Merk(tekst);
        var vondsten = Persoonsgegevens.Bij(kaart).Zoek(tekst);
        return formulier[Stap] == Versturen && (vondsten.Count == 0 || formulier[Gezien] == merk)
            ? (null, tekst)
            : (PubliekRoute.Pagina<NakijkPagina>(new { Vorm = vorm, Tekst = tekst, Merk = merk, Vondsten = vondsten }), tekst);
    }

    /// <summary>The form again, with what was written and what is wrong.</summary>
    /// <param name="vorm">Of the question.</param>
    /// <param name="tekst">As it was written.</param>
    /// <param name="fout">Key of the text that says what is wrong.</param>
    public static IResult Opnieuw(Vraagvorm vorm, string tekst, string fout) =>
        new RazorComponentResult<VraagPagina>(new { Vorm = vorm, Tekst = tekst, Fout = fout }) { StatusCode = StatusCodes.Status400BadRequest };
}
