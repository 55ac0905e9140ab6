using System.CommandLine;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>controle herinner</c>: asks owners now, as the site does by itself four times a day.</summary>
internal static class ControleOpdracht
{
    private const string Uitleg =
        "Vraagt nu aan wie een voorziening bijhoudt of alles nog klopt, voor zover het tijd is. De site doet dit zelf vier keer per dag; dubbel vragen kan niet. "
        + "De mails gaan uit zodra de site draait.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var herinner = new Command("herinner", Uitleg);
        herinner.SetAction((_, stop) => Herinner(args, stop));
        return new Command("controle", "Of de gegevens nog kloppen.") { herinner };
    }

    /// <summary>Asks once, and tells how much was done.</summary>
    internal static async Task Herinner(IServiceProvider diensten, TextWriter zeg, CancellationToken stop)
    {
        var stappen = await diensten.GetRequiredService<Herinneringen>().Herinner(stop);
        await zeg.WriteLineAsync(stappen switch
        {
            0 => "Er was niets te vragen.",
            1 => "1 stap gezet.",
            _ => $"{stappen} stappen gezet.",
        });
    }

    private static async Task<int> Herinner(string[] args, CancellationToken stop)
    {
        await using var app = Website.Bouw(args);
        if (!await Opdrachten.BrengOpGang(app, app.Services.GetRequiredService<ZaadImport>(), stop))
            return Opdrachten.Mislukt;
        await Herinner(app.Services, Console.Out, stop);
        return 0;
    }
}
