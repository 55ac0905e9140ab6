using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Catalogus.Publiek;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Uitwisseling.Api;

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
    private static readonly string[] Namen = ["label", "knop", "bezig", "gevonden", "niets", "fout", "meer", "noodhulp", "voorbeeld", "nietGecontroleerd", "naam"];

    public static void MapWidget(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Script, PubliekRoute.Lezen, async (HttpContext context, IWebHostEnvironment omgeving, IStringLocalizer<WidgetTeksten> teksten, KaartBeeld kaart) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=3600";
            await using var bron = omgeving.WebRootFileProvider.GetFileInfo(Bestand).CreateReadStream();
            using var lezer = new StreamReader(bron);
            var inhoud = $"const teksten = {JsonSerializer.Serialize(new { nl = Teksten(teksten, "nl", kaart), en = Teksten(teksten, "en", kaart) }, JsonSerializerOptions.Web)};\n{await lezer.ReadToEndAsync(context.RequestAborted)}";
            return Results.Bytes(Encoding.UTF8.GetBytes(inhoud), "text/javascript; charset=utf-8");
        }).RequireCors(Apiregels.Elders);
        routes.MapVraagpagina(Kader, (HttpContext context, KaartBeeld kaart) =>
            PubliekRoute.Pagina<InbeddenPagina>(new { Gekozen = Lijst.Lees(context.Request.Query, kaart).Voorzieningen }));
    }

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
