using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Web.Gebruikers;

namespace SocialeKaart.Web.Catalogus.Stam;

/// <summary>What was done, told once; another one with the same words is told again.</summary>
/// <param name="tekst">For whoever did it.</param>
public sealed class Beheermelding(string tekst)
{
    public string Tekst { get; } = tekst;
}

/// <summary>A page of beheer that reads once there is a circuit, and shows nothing to who has lost the role since.</summary>
public abstract class Beheerpagina : ComponentBase
{
    [CascadingParameter]
    public required Task<AuthenticationState> Aanmelding { get; set; }

    /// <summary>Who looks; null until there is a circuit.</summary>
    protected Wie? Wie { get; private set; }

    /// <summary>Whether the page is not for this account, or not any more.</summary>
    protected bool IsGeweigerd { get; private set; }

    protected Beheermelding? Melding { get; private set; }

    /// <summary>Reads all that the page shows.</summary>
    protected abstract Task Lees();

    protected override async Task OnInitializedAsync()
    {
        // Before there is a circuit, a button would do nothing.
        if (!RendererInfo.IsInteractive)
            return;
        Wie = (await Aanmelding).User.Wie();
        await Beveiligd(Lees);
    }

    /// <summary>Something was done: tells it, and reads again.</summary>
    protected Task Klaar(string gezegd) => Beveiligd(async () =>
    {
        Melding = new Beheermelding(gezegd);
        await Lees();
    });

    /// <summary>Does something that may be refused.</summary>
    protected async Task Beveiligd(Func<Task> doe)
    {
        try
        {
            await doe();
        }
        catch (UnauthorizedAccessException)
        {
            Weiger();
        }
    }

    /// <summary>The account has lost the role while the page was open.</summary>
    protected void Weiger() => IsGeweigerd = true;

    /// <summary>Takes the last message away.</summary>
    protected void Zwijg() => Melding = null;
}
