using Microsoft.JSInterop;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>A tab that only remembers what was put in it last.</summary>
internal sealed class Proeftab : IJSRuntime
{
    public string Bewaard { get; private set; } = "";

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
    {
        if (identifier != Browserantwoord.Bewaar)
            throw new InvalidOperationException($"Nobody asks a tab for {identifier} here.");
        Bewaard = (string)args![1]!;
        return default;
    }
}
