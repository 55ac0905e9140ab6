using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Catalogus.Schrijven;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>The editor of an Aanbieder's own entry, with the services of the running application.</summary>
internal sealed class Formulierproef : IAsyncDisposable
{
    private readonly BunitContext context = new();
    private readonly IServiceScope diensten;
    private readonly Guid id;

    private Formulierproef(PersoneelApp app, Medewerker wie, string slug)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        (Wie, diensten, id) = (wie, app.Diensten.CreateScope(), app.Beeld.Voorziening(slug)!.Id);
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        context.Services.AddFallbackServiceProvider(diensten.ServiceProvider);
    }

    public Medewerker Wie { get; }

    public Schrijftafel Tafel => diensten.ServiceProvider.GetRequiredService<Schrijftafel>();

    /// <summary>What the page is asked to tell; null: nothing was decided.</summary>
    public string? Gezegd { get; private set; }

    /// <param name="app">The running application.</param>
    /// <param name="slug">An entry of organisatie theek-5.</param>
    public static async Task<Formulierproef> Begin(PersoneelApp app, string slug) => new(app, await Medewerker.Nieuw(app, "theek-5", Rol.Aanbieder), slug);

    /// <summary>The entry, as a window opens it.</summary>
    public async Task<Schrijfblad> Open() => (await Tafel.Open(id, Wie.Wie, default)).ShouldNotBeNull();

    public IRenderedComponent<Schrijfformulier> Toon(Schrijfblad blad) => Toon<Schrijfformulier>(p => p.Add(f => f.Blad, blad).Add(f => f.Wie, Wie.Wie).Add(f => f.OnOpnieuw, t => Gezegd = t));

    public IRenderedComponent<T> Toon<T>(Action<ComponentParameterCollectionBuilder<T>> hoe) where T : IComponent => context.Render(hoe);

    /// <summary>What got the focus last, by <see cref="Merk"/>.</summary>
    public string Focus() => ((ElementReference)context.JSInterop.Invocations.Last(i => i.Identifier == "Blazor._internal.domWrapper.focus").Arguments[0]!).Id;

    /// <summary>Tells elements apart; to be asked when they are drawn for the first time, for the renderer says it once.</summary>
    public static string Merk(IElement element)
    {
        var merk = element.GetAttribute("blazor:elementreference");
        merk.ShouldNotBeNullOrEmpty();
        return merk;
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        diensten.Dispose();
        Wie.Dispose();
    }
}
