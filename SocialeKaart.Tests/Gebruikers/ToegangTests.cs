using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>The matrix of access: every page and endpoint, for everyone without an account and for each role, at two organisaties.</summary>
public sealed class ToegangTests(ToegangApp app) : IClassFixture<ToegangApp>
{
    public static TheoryData<string, Rol> RegelsEnRollen() =>
        [.. Toegangstabel.Alle.SelectMany(r => Enum.GetValues<Rol>().Select(rol => new TheoryDataRow<string, Rol>(r.ToString(), rol)))];

    public static TheoryData<string> Regels() => [.. Toegangstabel.Alle.Select(r => r.ToString())];

    public static TheoryData<string> RegelsMetParameter() => [.. Toegangstabel.Alle.Where(r => r.Weg is not null).Select(r => r.ToString())];

    [Fact]
    public void List_EveryEndpoint_StandsInTheTable() =>
        app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(e => Methoden(e).Select(m => $"{m} /{e.RoutePattern.RawText!.TrimStart('/')}"))
            // Blazor's own: the hub of circuits, behind a session too, and its script.
            .Where(e => !e.Contains(" /_", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(Toegangstabel.Alle.Select(r => r.ToString()).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Regels))]
    public async Task Open_WithoutAccount_OnlyWhatIsForEveryone(string naam)
    {
        var regel = Regel(naam);
        using var antwoord = await Vraag(app.Client, regel.Methode, regel.Pad);
        if (regel.Voor is null)
            ((int)antwoord.StatusCode).ShouldBe(regel.Status);
        else
            NaarInloggen(antwoord).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(RegelsEnRollen))]
    public async Task Open_WithRole_OnlyWhatIsForIt(string naam, Rol rol)
    {
        var regel = Regel(naam);
        foreach (var wie in await app.Medewerkers(rol))
        {
            using var antwoord = await Vraag(wie, regel.Methode, regel.Pad);
            ((int)antwoord.StatusCode).ShouldBe(regel.Voor is null || regel.Voor.Contains(rol) ? regel.Status : 403);
        }
    }

    [Theory]
    [MemberData(nameof(RegelsMetParameter))]
    public async Task Open_WhatIsNotThere_IsNotFound(string naam)
    {
        var regel = Regel(naam);
        var wie = regel.Voor is { } voor ? (await app.Medewerkers(voor.First()))[0] : app.Client;
        using var antwoord = await Vraag(wie, regel.Methode, regel.Weg!);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Connect_CircuitWithoutSession_IsRefused()
    {
        using var antwoord = await app.Client.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static Toegangsregel Regel(string naam) => Toegangstabel.Alle.Single(r => r.ToString() == naam);

    private static async Task<HttpResponseMessage> Vraag(HttpClient wie, string methode, string pad)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), new Uri(pad, UriKind.Relative));
        if (methode == "POST" && pad.StartsWith("/api/", StringComparison.Ordinal))
            verzoek.Content = new StringContent("", System.Text.Encoding.UTF8, "application/json");
        return await wie.SendAsync(verzoek);
    }

    private static bool NaarInloggen(HttpResponseMessage antwoord) =>
        antwoord.StatusCode == HttpStatusCode.Redirect && antwoord.Headers.Location!.ToString().Contains("/inloggen?naar=", StringComparison.Ordinal);

    private static IEnumerable<string> Methoden(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(m => m != "HEAD");
}

/// <summary>With someone of each role at two organisaties, who come in once.</summary>
public sealed class ToegangApp : PersoneelApp
{
    private static readonly string[] Organisaties = ["surplus", "theek-5"];
    private readonly ConcurrentDictionary<Rol, Lazy<Task<HttpClient[]>>> binnen = new();

    /// <summary>The connections of who has this role alone.</summary>
    public Task<HttpClient[]> Medewerkers(Rol rol) => binnen.GetOrAdd(rol, r => new Lazy<Task<HttpClient[]>>(() => Task.WhenAll(Organisaties.Select(async o =>
        (await Medewerker.Nieuw(this, o, r)).VasteClient())))).Value;
}
