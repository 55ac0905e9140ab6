using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser;

/// <summary>Sizes of screens, in CSS pixels.</summary>
internal static class Scherm
{
    /// <summary>The narrowest that WCAG 1.4.10 asks for.</summary>
    public const int Smalst = 320;

    public const int Telefoon = 360;

    public const int Tablet = 768;

    public const int Bureau = 1280;

    public static ViewportSize Breed => Van(Bureau);

    public static ViewportSize Van(int breedte) => new() { Width = breedte, Height = breedte < 600 ? 740 : 900 };
}
