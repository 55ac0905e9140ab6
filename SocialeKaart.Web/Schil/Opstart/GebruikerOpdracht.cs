using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Web.Schil.Beveiliging;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>gebruiker uitnodigen</c>: a link that works once.</summary>
internal static class GebruikerOpdracht
{
    private const string Uitleg =
        "Drukt een link af waarmee iemand één keer een account maakt. Zonder opties: voor de eerste beheerder. "
        + "Is er een beheerder, geef dan --mail, --naam, --organisatie en --rol. Een volgende beheerder nodigt u uit op /beheer/accounts.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var mail = new Option<string?>("--mail") { Description = "Het e-mailadres van het werk." };
        var naam = new Option<string?>("--naam") { Description = "De naam van een persoon, niet van een team." };
        var organisatie = new Option<string?>("--organisatie") { Description = "De id van de organisatie, zoals in organisaties.yaml." };
        var rollen = new Option<string[]>("--rol") { Description = $"Een of meer van: {string.Join(", ", Sleutel.Alle<Rol>())}.", AllowMultipleArgumentsPerToken = true };
        var uitnodigen = new Command("uitnodigen", Uitleg) { mail, naam, organisatie, rollen };
        uitnodigen.SetAction((uitvoer, stop) => Nodig(args, uitvoer.GetValue(mail), uitvoer.GetValue(naam), uitvoer.GetValue(organisatie), uitvoer.GetValue(rollen) ?? [], stop));
        return new Command("gebruiker", "Accounts van medewerkers.") { uitnodigen };
    }

    private static async Task<int> Nodig(string[] args, string? mail, string? naam, string? organisatie, string[] woorden, CancellationToken stop)
    {
        await using var app = Website.Bouw(args);
        var diensten = app.Services;
        if (!await Opdrachten.BrengOpGang(app, diensten.GetRequiredService<ZaadImport>(), stop))
            return Opdrachten.Mislukt;
        if (!diensten.GetRequiredService<Personeelsdeur>().IsOpen)
            return await Weiger("De pagina's voor medewerkers zijn dicht zolang SleutelringCertificaat niet is ingesteld. Een link zou niet werken.");
        await using var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync(stop);
        var uitnodigingen = diensten.GetRequiredService<Uitnodigingen>();
        NieuweUitnodiging? nieuw;
        if (mail is null && naam is null && organisatie is null && woorden.Length == 0)
        {
            var gemeente = (await db.Gemeenten.AsNoTracking().SingleAsync(stop)).Inhoud;
            nieuw = await uitnodigingen.NodigEersteBeheerder(Uitnodigingen.Gemeenteslug(gemeente.Naam), stop);
            if (nieuw is null)
                return await Weiger("Er is al een beheerder. Geef --mail, --naam, --organisatie en --rol. Zie gebruiker uitnodigen --help.");
        }
        else
        {
            var rollen = new List<Rol>();
            foreach (var woord in woorden)
            {
                if (!Sleutel.Probeer<Rol>(woord, out var rol))
                    return await Weiger($"--rol '{woord}' bestaat niet; kies uit {string.Join(", ", Sleutel.Alle<Rol>())}.");
                rollen.Add(rol);
            }

            if (await db.Organisaties.Where(o => o.Slug == organisatie).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(stop) is not { } id)
                return await Weiger($"--organisatie '{organisatie}' bestaat niet.");
            (nieuw, var fout) = await uitnodigingen.NodigVanafServer(mail ?? "", naam ?? "", id, rollen, stop);
            if (nieuw is null)
                return await Weiger(Reden(fout));
        }

        Console.WriteLine($"Open deze link binnen {(int)Uitnodiging.Geldigheid.TotalDays} dagen, hij werkt één keer: {Website.Adres(app)}/uitnodiging?code={nieuw.Geheim}");
        return 0;
    }

    private static string Reden(Rolfout? fout) => fout switch
    {
        Rolfout.Geen => "Geef ten minste één --rol.",
        Rolfout.BeheerderLeestVerhalen => "Beheerder gaat niet samen met een rol die verhalen van inwoners leest.",
        Rolfout.TweedeBeheerderNodig => "Een beheerder nodigt u uit op /beheer/accounts, niet hier.",
        Rolfout.BestaatAl => "Met dit e-mailadres is er al een account of een open uitnodiging.",
        Rolfout.GeenMail => "--mail is geen e-mailadres.",
        Rolfout.GeenNaam => "--naam ontbreekt of is te lang.",
        _ => "Deze uitnodiging kan niet.",
    };

    private static async Task<int> Weiger(string reden)
    {
        await Console.Error.WriteLineAsync(reden);
        await Console.Error.WriteLineAsync("Er is niets veranderd.");
        return Opdrachten.Mislukt;
    }
}
