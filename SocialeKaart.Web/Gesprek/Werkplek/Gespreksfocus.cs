using Microsoft.JSInterop;

namespace SocialeKaart.Web.Gesprek.Werkplek;

/// <summary>Moves the keyboard and the view along, where what was pressed is gone or what it brought is far away.</summary>
/// <param name="js">Of the circuit.</param>
/// <param name="pad">Of the script.</param>
public sealed class Gespreksfocus(IJSRuntime js, string pad) : IAsyncDisposable
{
    private IJSObjectReference? module;

    /// <summary>Goes to the element with an id, once what was changed before has been drawn. It can take focus, if need be by tabindex.</summary>
    public Task Naar(string id) => Doe("naar", id);

    /// <summary>Brings the element with an id in view; the keyboard stays where it is.</summary>
    public Task Toon(string id) => Doe("toon", id);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // Gone with the page.
        }
    }

    private async Task Doe(string wat, string id)
    {
        // What was pressed is drawn when its handler first waits.
        await Task.Yield();
        try
        {
            module ??= await js.InvokeAsync<IJSObjectReference>("import", pad);
            await module.InvokeVoidAsync(wat, id);
        }
        catch (Exception fout) when (fout is JSDisconnectedException or OperationCanceledException)
        {
            // Nobody looks any more.
        }
    }
}
