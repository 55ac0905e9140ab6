using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Overdracht.Werkplek;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>What a sent story leaves on the server's disk: nothing that can be read, and mail that says only that something waits.</summary>
public sealed class DossierpostTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Send_Overdracht_MailsTheRecipientsAndLeavesNoWordOfItOnDisk()
    {
        app.Kanarie(Proefoverdracht.Naam);
        app.Kanarie(Proefoverdracht.Waarom);
        using var toeleider = await Medewerker.Nieuw(app, "thuisvester", Rol.Toeleider);
        await Proefoverdracht.Stuur(app, toeleider);
        (await app.Diensten.GetRequiredService<Takenronde>().Draai(CancellationToken.None)).Fouten.ShouldBeEmpty();

        var bestanden = app.Bestanden().ToList();
        bestanden.ShouldContain(b => b.EndsWith(".eml", StringComparison.Ordinal));
        bestanden.ShouldContain(b => b.EndsWith("sleutels.db", StringComparison.Ordinal));
        foreach (var bestand in bestanden)
        {
            // In use by the server: read beside it.
            await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var lezer = new StreamReader(stroom, Encoding.Latin1);
            var inhoud = await lezer.ReadToEndAsync();
            inhoud.ShouldNotContain(Proefoverdracht.Naam, Case.Insensitive, bestand);
            inhoud.ShouldNotContain(Proefoverdracht.Waarom, Case.Insensitive, bestand);
        }
    }
}
