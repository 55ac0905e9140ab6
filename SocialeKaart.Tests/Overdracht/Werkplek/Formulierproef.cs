using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
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

    private Formulierproef(PersoneelApp app, Medewerker wie)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        (Wie, diensten) = (wie, app.Diensten.CreateScope());
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        context.Services.AddFallbackServiceProvider(diensten.ServiceProvider);
    }

    public Medewerker Wie { get; }

    /// <summary>What was filled in until now.</summary>
    public Nieuwinvoer Invoer { get; set; } = new() { Naar = "budgetcoach" };

    public Verstuurd? Verstuurd { get; private set; }

    public static async Task<Formulierproef> Begin(PersoneelApp app) => new(app, await Medewerker.Nieuw(app, "surplus", Rol.Toeleider));

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

    /// <summary>A page, as the signed-in person sees it.</summary>
    public IRenderedComponent<T> Pagina<T>(Action<ComponentParameterCollectionBuilder<T>> hoe) where T : IComponent
    {
        var wie = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, Wie.Account.Id.ToString()), new("organisatie", Wie.Account.OrganisatieId.ToString()), new(ClaimTypes.Role, nameof(Rol.Toeleider))], "proef"));
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
