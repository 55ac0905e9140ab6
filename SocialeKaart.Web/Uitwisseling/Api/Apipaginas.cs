using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>Addresses of a page of a list and of those beside it, with all else that was asked.</summary>
/// <param name="Deze">Of this page.</param>
/// <param name="Eerste">Of the first.</param>
/// <param name="Vorige">Of the one before; null: this is the first. After the last page: the last.</param>
/// <param name="Volgende">Of the next; null: there is none.</param>
/// <param name="Laatste">Of the last.</param>
public sealed record Apipaginas(string Deze, string Eerste, string? Vorige, string? Volgende, string Laatste)
{
    /// <summary>Makes them.</summary>
    /// <param name="context">The request.</param>
    /// <param name="sleutel">Key of the number of the page.</param>
    /// <param name="deze">Which page it is, from 1.</param>
    /// <param name="laatste">How many there are; at least 1.</param>
    public static Apipaginas Bij(HttpContext context, string sleutel, int deze, int laatste)
    {
        return new Apipaginas(Adres(deze), Adres(1), deze > 1 ? Adres(Math.Min(deze - 1, laatste)) : null, deze < laatste ? Adres(deze + 1) : null, Adres(laatste));

        string Adres(int pagina)
        {
            var delen = context.Request.Query.Where(q => q.Key != sleutel).SelectMany(q => q.Value.Select(w => KeyValuePair.Create(q.Key, w))).Append(KeyValuePair.Create(sleutel, (string?)Apiregels.Getal(pagina)));
            return context.RequestServices.GetRequiredService<Pad>().Volledig(context.Request.Path.ToUriComponent() + QueryString.Create(delen));
        }
    }

    /// <summary>Tells them in the head of the answer too.</summary>
    public Apipaginas InKop(HttpResponse antwoord)
    {
        foreach (var (adres, soort) in new[] { (Eerste, "first"), (Vorige, "prev"), (Volgende, "next"), (Laatste, "last") })
        {
            if (adres is not null)
                Apilinks.Voeg(antwoord, adres, soort);
        }

        return this;
    }
}
