using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>With the machine's clock: a gesprek is kept in the tab by itself, a moment after each change.</summary>
public class GesprekApp : PersoneelApp
{
    protected override TimeProvider Tijd => TimeProvider.System;
}
