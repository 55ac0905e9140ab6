using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gesprek;

/// <summary>Makes gesprekken, and asks them what they hold.</summary>
internal static class Gesprekken
{
    public static readonly Guid Id = new("0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21");
    public static readonly Leeftijdsband Zestien = new(16, 17), Peuter = new(0, 3), Veertig = new(28, 59);

    public static DateTime Nu => KaartApp.Begin.UtcDateTime;

    public static Gespreksstaat Begin(this Definitie definitie) => Gespreksstaat.Begin(definitie, Id, Nu, new Lidgegevens("moeder", Lidsoort.Volwassene, Veertig));

    /// <summary>Mother, partner and a child of 16: members 1, 2 and 3.</summary>
    public static Gespreksstaat Drie(this Definitie definitie) => definitie.Begin()
        .LidErbij(new Lidgegevens("vader", Lidsoort.Partner, Veertig))
        .LidErbij(new Lidgegevens("oudste", Lidsoort.Kind, Zestien));

    /// <summary>The ids of the options that count for a question.</summary>
    public static IEnumerable<string> Antwoorden(this Gespreksstaat staat, int lid, string vraag) =>
        staat.Lid(lid).Antwoorden.Bij(staat.Definitie.Vraag(vraag)!).Select(o => o.Id);

    public static void MoetGelijkZijnAan(this Gespreksstaat staat, Gespreksstaat ander)
    {
        (staat.Id, staat.BegonnenOp, staat.Doel, staat.Plaats, staat.ThuisOnveilig).ShouldBe((ander.Id, ander.BegonnenOp, ander.Doel, ander.Plaats, ander.ThuisOnveilig));
        staat.Afspraken.ShouldBe(ander.Afspraken);
        staat.Toets.Wetten.ShouldBe(ander.Toets.Wetten);
        (staat.Toets with { Wetten = [] }).ShouldBe(ander.Toets with { Wetten = [] });
        staat.Toegevoegd.Alle.ShouldBe(ander.Toegevoegd.Alle);
        staat.Gevallen.Alle.ShouldBe(ander.Gevallen.Alle);
        staat.Leden.Select(l => (l.Id, l.Gegevens)).ShouldBe(ander.Leden.Select(l => (l.Id, l.Gegevens)));
        staat.Leden.SelectMany(l => l.Bladen).ShouldBe(ander.Leden.SelectMany(l => l.Bladen));
        staat.Leden.Zip(ander.Leden).ShouldAllBe(p => p.First.Antwoorden.Gelijk(p.Second.Antwoorden) && p.First.Gegeven.Gelijk(p.Second.Gegeven));
    }
}
