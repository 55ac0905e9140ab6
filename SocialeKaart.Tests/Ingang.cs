using SocialeKaart.Tests.Gebruikers.Aanbieder;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace SocialeKaart.Tests;

/// <summary>
/// Runs the tests as the entry point does that xunit generates otherwise, or the identity provider that some tests sign in with:
/// that needs a process of its own, and this program is there whenever a test is.
/// </summary>
internal static class Ingang
{
    public static Task<int> Main(string[] args) => args switch
    {
        [Aanbiederprogramma.Woord, var client, var geheim] => Aanbiederprogramma.Draai(client, geheim),
        _ when args.Any(a => a is "--server" or "--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
