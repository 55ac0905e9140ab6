using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Overdracht.Werkplek;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>Components of the sender's pages, with the services of the running application.</summary>
internal sealed class Formulierproef : IAsyncDisposable
{
    private readonly BunitContext context = new();
    private readonly IServiceScope diensten;
    private readonly Rol rol;

    private Formulierproef(PersoneelApp app, Medewerker wie, Rol rol)
    {
        this.rol = rol;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        (Wie, diensten) = (wie, app.Diensten.CreateScope());
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        context.Services.AddFallbackServiceProvider(diensten.ServiceProvider);
        // What is kept in the tab goes by the browser of this test.
        var slot = diensten.ServiceProvider.GetRequiredService<IDataProtectionProvider>();
        context.Services.AddScoped(_ => new Nieuwbewaring(new ProtectedSessionStorage(context.JSInterop.JSRuntime, slot), new ProtectedLocalStorage(context.JSInterop.JSRuntime, slot)));
    }

    public Medewerker Wie { get; }

    /// <summary>What was filled in until now.</summary>
    public Nieuwinvoer Invoer { get; set; } = new() { Naar = "budgetcoach" };

    public Verstuurd? Verstuurd { get; private set; }

    /// <summary>What was asked of the browser, and what it answers.</summary>
    public BunitJSInterop Browser => context.JSInterop;

    public static async Task<Formulierproef> Begin(PersoneelApp app, string organisatie = "surplus", Rol rol = Rol.Toeleider) => new(app, await Medewerker.Nieuw(app, organisatie, rol), rol);

    /// <summary>A service of this tab.</summary>
    public T Dienst<T>() where T : notnull => context.Services.GetRequiredService<T>();

    /// <summary>The form, which takes over every change as the page does.</summary>
    public IRenderedComponent<NieuwFormulier> Formulier(Nieuwontvanger ontvanger)
    {
        IRenderedComponent<NieuwFormulier> beeld = null!;
        var wijzig = EventCallback.Factory.Create<Func<Nieuwinvoer, Nieuwinvoer>>(this, doe =>
        {
            Invoer = Invoer.Na(doe, ontvanger.IsMelding);
            beeld.Render(p => p.Add(f => f.Invoer, Invoer));
        });
        beeld = context.Render<NieuwFormulier>(p => p
            .Add(f => f.Invoer, Invoer).Add(f => f.Ontvanger, ontvanger).Add(f => f.Naar, ontvanger.Naar!).Add(f => f.Wie, Wie.Wie).Add(f => f.Bewaard, true)
            .Add(f => f.OnWijzig, wijzig).Add(f => f.OnVerstuurd, v => Verstuurd = v));
        return beeld;
    }

    public IRenderedComponent<T> Toon<T>(Action<ComponentParameterCollectionBuilder<T>> hoe) where T : IComponent => context.Render(hoe);

    /// <summary>Pages are alive from now on, and not drawn ahead by the server.</summary>
    public void Interactief() => context.Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));

    /// <summary>A page, as the signed-in person sees it.</summary>
    public IRenderedComponent<T> Pagina<T>(Action<ComponentParameterCollectionBuilder<T>> hoe) where T : IComponent
    {
        var wie = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, Wie.Account.Id.ToString()), new("organisatie", Wie.Account.OrganisatieId.ToString()), new(ClaimTypes.Role, rol.ToString())], "proef"));
        return context.Render<T>(p =>
        {
            p.AddCascadingValue(Task.FromResult(new AuthenticationState(wie)));
            hoe(p);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        diensten.Dispose();
        Wie.Dispose();
    }
}
