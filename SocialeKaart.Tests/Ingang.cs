using SocialeKaart.Tests.Gebruikers.Aanbieder;
using SocialeKaart.Tests.Schil.Post;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace SocialeKaart.Tests;

/// <summary>
/// Runs the tests as the entry point does that xunit generates otherwise, or the identity provider or mail server that some tests need:
/// those want a process of their own, and this program is there whenever a test is.
/// </summary>
internal static class Ingang
{
    public static Task<int> Main(string[] args) => args switch
    {
        [Aanbiederprogramma.Woord, var client, var geheim] => Aanbiederprogramma.Draai(client, geheim),
        [Postkantoorprogramma.Woord, var map] => Postkantoorprogramma.Draai(map),
        _ when args.Any(a => a is "--server" or "--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
