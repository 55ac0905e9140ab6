namespace SocialeKaart.Bench.Gesprek;

/// <summary>What a browser answers when the server calls its script, as far as a page for staff does.</summary>
internal static class Browserantwoord
{
    public const string Bewaar = "sessionStorage.setItem", Lees = "sessionStorage.getItem", HaakAan = "Blazor._internal.attachWebRendererInterop";

    private const int EigenObject = 1, Niets = 3;

    /// <summary>JSON of the answer.</summary>
    /// <param name="naam">Of the function.</param>
    /// <param name="soort">What the server wants back: 0 a value, 1 an object that stays in the browser, 3 nothing.</param>
    /// <exception cref="InvalidOperationException">A call that nobody thought of: answer it here as a browser would.</exception>
    public static string Op(string naam, int soort) => (naam, soort) switch
    {
        (_, Niets) => "null",
        (_, EigenObject) => """{"__jsObjectId":1}""",
        ("neemCode" or "Blazor._internal.navigationManager.enableNavigationInterception", _) => "null",
        ("Blazor._internal.PageTitle.getAndRemoveExistingTitle", _) => "\"\"",
        // Whether MudBlazor's script is there, and how many of its places for popovers.
        ("window.hasOwnProperty", _) => "true",
        ("mudpopoverHelper.countProviders", _) => "1",
        _ => throw new InvalidOperationException($"The server called {naam}, to which no answer is known."),
    };
}
