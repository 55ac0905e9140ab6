using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Catalogus.Publiek;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Widget;

/// <summary>The sociale kaart on other sites: an element for pages with script, and a page for a frame without.</summary>
public static class WidgetEndpoints
{
    /// <summary>The module that defines the element; another major version gets another address.</summary>
    public const string Script = "/widget/v1.js";

    /// <summary>The page for a frame: a search field, or with <c>v=slug</c> a fixed choice.</summary>
    public const string Kader = "/inbedden";

    private const string Bestand = "/js/widget.js";

    /// <summary>The texts that the element shows, by their name in the script.</summary>
    private static readonly string[] Namen = ["label", "knop", "bezig", "gevonden", "niets", "fout", "meer", "noodhulp", "voorbeeld", "nietGecontroleerd", "naam", "alle", "gelezen", "laadtNiet", "laden", "leeg", "mist", "spoed", "zwak"];

    public static void MapWidget(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Script, PubliekRoute.Lezen, async (HttpContext context, IWebHostEnvironment omgeving, IStringLocalizer<WidgetTeksten> teksten, KaartBeeld kaart) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=3600";
            // Whoever asks: what a cache kept of an answer to one is given to others.
            context.Response.Headers.AccessControlAllowOrigin = "*";
            await using var bron = omgeving.WebRootFileProvider.GetFileInfo(Bestand).CreateReadStream();
            using var lezer = new StreamReader(bron);
            var inhoud = $"const teksten = {JsonSerializer.Serialize(new { nl = Teksten(teksten, "nl", kaart), en = Teksten(teksten, "en", kaart) }, JsonSerializerOptions.Web)};\n{Kort(await lezer.ReadToEndAsync(context.RequestAborted))}";
            return Results.Bytes(Encoding.UTF8.GetBytes(inhoud), "text/javascript; charset=utf-8");
        });
        routes.MapVraagpagina(Kader, (HttpContext context, KaartBeeld kaart) =>
            PubliekRoute.Pagina<InbeddenPagina>(new { Gekozen = Lijst.Lees(context.Request.Query, kaart) }));
    }

    // Without what only we read: it is fetched by who visits other sites.
    private static string Kort(string script) => string.Join('\n', script.Split('\n').Select(r => r.Trim()).Where(r => r.Length > 0 && !r.StartsWith("//", StringComparison.Ordinal)));

    private static Dictionary<string, string> Teksten(IStringLocalizer<WidgetTeksten> teksten, string taal, KaartBeeld kaart)
    {
        var was = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(taal);
        try
        {
            return Namen.ToDictionary(n => n, n => n == "naam" ? teksten["Widget.naam", kaart.Gemeente.Naam].Value : teksten["Widget." + n].Value);
        }
        finally
        {
            CultureInfo.CurrentUICulture = was;
        }
    }
}
