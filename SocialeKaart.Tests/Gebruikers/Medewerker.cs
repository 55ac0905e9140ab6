using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>Someone with an account and a session of the running application; the way in is tested elsewhere.</summary>
internal sealed class Medewerker : IDisposable
{
    public const string Koekje = "werkplek";

    private readonly CookieContainer koekjes = new();

    private Medewerker(KaartApp app, Account account, string waarde)
    {
        Account = account;
        Koekjeswaarde = waarde;
        koekjes.Add(app.Adres, new Cookie(Koekje, waarde));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = koekjes, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = app.Adres };
    }

    public Account Account { get; }

    /// <summary>Value of the cookie, for a browser.</summary>
    public string Koekjeswaarde { get; }

    /// <summary>Follows no redirects; keeps cookies.</summary>
    public HttpClient Client { get; }

    public Wie Wie => new(Account.Id, Account.OrganisatieId, Account.Rollen.Select(r => r.Rol).ToHashSet());

    /// <summary>A new person of an organisatie, signed in.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="organisatie">Slug.</param>
    /// <param name="rollen">As many as the case needs.</param>
    public static async Task<Medewerker> Nieuw(KaartApp app, string organisatie, params Rol[] rollen)
    {
        var account = await MaakAccount(app, organisatie, rollen);
        var sessie = await app.Diensten.GetRequiredService<Sessies>().Begin(account.Id, Aanmeldwijze.Passkey, "Proef", CancellationToken.None);
        var opties = app.Diensten.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var kaartje = new AuthenticationTicket(Wiehier.Principaal(new Geldigesessie(sessie, account)), IdentityConstants.ApplicationScheme);
        return new Medewerker(app, account, opties.TicketDataFormat.Protect(kaartje));
    }

    /// <summary>An account without a session, and without any secret.</summary>
    public static async Task<Account> MaakAccount(KaartApp app, string organisatie, params Rol[] rollen)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var id = Guid.NewGuid();
        var mail = $"{id:N}@voorbeeld.test";
        var account = new Account
        {
            Id = id, Naam = $"Proef {id:N}"[..14], OrganisatieId = await db.Organisaties.Where(o => o.Slug == organisatie).Select(o => o.Id).SingleAsync(), GemaaktOp = KaartApp.Begin.UtcDateTime,
            UserName = mail, NormalizedUserName = mail.ToUpperInvariant(), Email = mail, NormalizedEmail = mail.ToUpperInvariant(), EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = Geheim.Nieuw(),
            Rollen = [.. rollen.Select(r => new Accountrol { AccountId = id, Rol = r })],
        };
        db.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>A connection that brings the session along whatever an answer says of it.</summary>
    public HttpClient VasteClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = Client.BaseAddress, DefaultRequestHeaders = { { "Cookie", $"{Koekje}={Koekjeswaarde}" } },
    };

    /// <summary>Fetches a page and reads its HTML; the status is checked.</summary>
    public async Task<IDocument> Pagina(string pad, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var antwoord = await Client.GetAsync(new Uri(pad, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(status, pad);
        var html = await antwoord.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(new Uri(Client.BaseAddress!, pad)));
    }

    /// <summary>Sends a form of a page, with the proof that stands in it.</summary>
    public async Task<HttpResponseMessage> Stuur(string vanaf, string naar, params (string Naam, string Waarde)[] velden)
    {
        var bewijs = (await Pagina(vanaf)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var inhoud = new FormUrlEncodedContent([new("__RequestVerificationToken", bewijs), .. velden.Select(v => new KeyValuePair<string, string>(v.Naam, v.Waarde))]);
        return await Client.PostAsync(new Uri(naar, UriKind.Relative), inhoud);
    }

    public void Dispose() => Client.Dispose();
}
