using Microsoft.AspNetCore.Components;
using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Catalogus.Stam;

/// <summary>
/// A form for one thing that entries share. What is written stays until it is kept: a fault is told at its field, and after a clash with another editor each field
/// that differs tells what stands there now; keeping it once more puts what was written in its place.
/// </summary>
/// <typeparam name="T">The thing.</typeparam>
public abstract class Stamformulier<T> : ComponentBase where T : class
{
    private T? gezien;

    /// <summary>What is changed; null for a new one.</summary>
    [Parameter]
    public T? Deel { get; set; }

    [Parameter, EditorRequired]
    public required Wie Wie { get; set; }

    /// <summary>Gives the same thing as it is now; null when it is gone.</summary>
    [Parameter, EditorRequired]
    public required Func<T, Task<T?>> Opnieuw { get; set; }

    /// <summary>It is kept; told is what to say.</summary>
    [Parameter]
    public EventCallback<string> OnKlaar { get; set; }

    /// <summary>The form is not wanted any more.</summary>
    [Parameter]
    public EventCallback OnSluit { get; set; }

    /// <summary>The account has lost the role.</summary>
    [Parameter]
    public EventCallback OnGeweigerd { get; set; }

    /// <summary>Why it was not kept; null: nothing was tried, or it was.</summary>
    protected Stamuitkomst? Uitkomst { get; private set; }

    /// <summary>What stands there now, after a clash.</summary>
    protected T? Nu { get; private set; }

    /// <summary>The faults by field.</summary>
    protected IReadOnlyList<Veldfout> Fouten => (Uitkomst as Stamuitkomst.Ongeldig)?.Fouten ?? [];

    protected override void OnInitialized()
    {
        gezien = Deel;
        Vul(Deel);
    }

    /// <summary>Fills the fields.</summary>
    /// <param name="deel">Null: a new one.</param>
    protected abstract void Vul(T? deel);

    /// <summary>Refuses before anything is asked of the catalogue.</summary>
    protected void Weiger(IReadOnlyList<Veldfout> fouten) => Uitkomst = new Stamuitkomst.Ongeldig(fouten);

    /// <summary>Does something with the thing as it was seen last.</summary>
    /// <param name="doe">Gets null for a new one.</param>
    /// <param name="klaar">What to say when it is done.</param>
    protected async Task Doe(Func<T?, Task<Stamuitkomst>> doe, string klaar)
    {
        try
        {
            Uitkomst = await doe(gezien);
            if (Uitkomst is Stamuitkomst.Gelukt)
                await OnKlaar.InvokeAsync(klaar);
            else if (Uitkomst is Stamuitkomst.Botsing && gezien is not null && (Nu = await Opnieuw(gezien)) is { } nu)
                gezien = nu;
        }
        catch (UnauthorizedAccessException)
        {
            await OnGeweigerd.InvokeAsync();
        }
    }

    /// <summary>A field without spaces around it; null when nothing is left.</summary>
    protected static string? Of(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    /// <summary>The lines of a field, without empty ones.</summary>
    protected static IReadOnlyList<string> Regels(string tekst) => tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
