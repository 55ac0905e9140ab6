using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>Someone who came in by an invitation, with a password and an app for codes: the whole way, page by page.</summary>
internal sealed class Toetreder : IDisposable
{
    public const string Wachtwoord = "vier korte woorden samen";

    private readonly KaartApp app;
    private readonly List<Bezoeker> browsers = [];

    private Toetreder(KaartApp app, string mail) => (this.app, Mail) = (app, mail);

    public string Mail { get; }

    /// <summary>Of the app.</summary>
    public string Sleutel { get; private set; } = "";

    public IReadOnlyList<string> Herstelcodes { get; private set; } = [];

    /// <summary>Where the invitation was taken; signed in.</summary>
    public Bezoeker Eerste => browsers[0];

    /// <summary>Takes an invitation: at the workplace, signed in with the code of one step back.</summary>
    public static async Task<Toetreder> Nieuw(KaartApp app, Rol rol = Rol.Toeleider)
    {
        var mail = $"{Guid.NewGuid():N}@voorbeeld.test";
        var wie = new Toetreder(app, mail);
        var bezoeker = wie.Browser();
        await bezoeker.Open(await Link(app, mail, rol));
        await KiesWachtwoord(bezoeker, Wachtwoord);
        await wie.StelIn(bezoeker, -1);
        await bezoeker.Open("/werkplek");
        bezoeker.Status.ShouldBe(HttpStatusCode.OK);
        return wie;
    }

    /// <summary>The address of a fresh invitation.</summary>
    public static async Task<string> Link(KaartApp app, string mail, Rol rol = Rol.Toeleider, string organisatie = "surplus")
    {
        var beheerder = await Medewerker.MaakAccount(app, organisatie, Rol.Beheerder);
        var (uitnodiging, fout) = await app.Diensten.GetRequiredService<Uitnodigingen>().Nodig(mail, "Noor Vis", beheerder.OrganisatieId, [rol], Als(beheerder), CancellationToken.None);
        fout.ShouldBeNull();
        return "/uitnodiging?code=" + uitnodiging!.Geheim;
    }

    /// <summary>The address of a fresh recovery link.</summary>
    public async Task<string> Herstellink()
    {
        var beheerder = await Medewerker.MaakAccount(app, "surplus", Rol.Beheerder);
        var link = await app.Diensten.GetRequiredService<Uitnodigingen>().NodigHerstel((await Rij()).Id, Als(beheerder), CancellationToken.None);
        return "/uitnodiging?code=" + link!.Geheim;
    }

    /// <summary>Chooses a password at the page of an invitation.</summary>
    public static Task KiesWachtwoord(Bezoeker bezoeker, string wachtwoord) =>
        bezoeker.Stuur("form[action='/uitnodiging']", ("wachtwoord", wachtwoord), ("herhaal", wachtwoord));

    /// <summary>Takes the app in use at the page that asks for it; leads to the recovery codes.</summary>
    public async Task StelIn(Bezoeker bezoeker, int stap)
    {
        bezoeker.Pad.ShouldBe("/inloggen/instellen");
        Sleutel = bezoeker.Pagina.QuerySelector(".appsleutel code")!.TextContent;
        await bezoeker.Stuur("form[action='/inloggen/instellen']", ("code", Codeapp.Code(Sleutel, stap)));
        bezoeker.Status.ShouldBe(HttpStatusCode.OK);
        Herstelcodes = [.. bezoeker.Pagina.QuerySelectorAll(".herstelcodes code").Select(c => c.TextContent)];
    }

    /// <summary>A browser that knows nothing of this person yet.</summary>
    public Bezoeker Browser()
    {
        browsers.Add(new Bezoeker(app));
        return browsers[^1];
    }

    /// <summary>Another browser, where the password was filled in.</summary>
    public async Task<Bezoeker> MetWachtwoord(string wachtwoord = Wachtwoord, string naar = "")
    {
        var bezoeker = Browser();
        await bezoeker.Open("/inloggen" + (naar.Length == 0 ? "" : "?naar=" + Uri.EscapeDataString(naar)));
        await bezoeker.Stuur("form[action='/inloggen']", ("mail", Mail), ("wachtwoord", wachtwoord));
        return bezoeker;
    }

    /// <summary>Another browser, signed in.</summary>
    public async Task<Bezoeker> Ingelogd(int stap = 0)
    {
        var bezoeker = await MetWachtwoord();
        await VulIn(bezoeker, Codeapp.Code(Sleutel, stap));
        bezoeker.Pad.ShouldBe("/werkplek");
        return bezoeker;
    }

    /// <summary>Sends a code at the page that asks for one.</summary>
    public static Task VulIn(Bezoeker bezoeker, string code)
    {
        bezoeker.Pad.ShouldBe("/inloggen/code");
        return bezoeker.Stuur("form[action='/inloggen/code']", ("code", code));
    }

    /// <summary>The account as the database has it.</summary>
    public async Task<Account> Rij()
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        return await db.Users.AsNoTracking().SingleAsync(a => a.Email == Mail);
    }

    /// <summary>Changes the account behind the back of the application.</summary>
    public async Task Verander(Action<Account> hoe)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        hoe(await db.Users.SingleAsync(a => a.Email == Mail));
        await db.SaveChangesAsync();
    }

    public void Dispose() => browsers.ForEach(b => b.Dispose());

    private static Wie Als(Account account) => new(account.Id, account.OrganisatieId, account.Rollen.Select(r => r.Rol).ToHashSet());
}
