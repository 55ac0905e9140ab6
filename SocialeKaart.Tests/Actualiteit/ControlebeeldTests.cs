using FsCheck.Xunit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>From confirmations, content, interval and day follows how a voorziening stands.</summary>
public sealed class ControlebeeldTests
{
    private static readonly DateOnly Dag = new(2026, 3, 1);
    private static readonly Kritiekveld[] Alle = Enum.GetValues<Kritiekveld>();

    [Property]
    public void State_AsDaysGoBy_OnlyGetsWorse(ushort een, ushort ander)
    {
        var beeld = Beeld(Proefinhoud.Bevestigd(Proefinhoud.Alles, Dag, Alle));
        var (vroeg, laat) = (Math.Min(een, ander), Math.Max(een, ander));
        ((int)beeld.Staat(Dag.AddDays(vroeg))).ShouldBeLessThanOrEqualTo((int)beeld.Staat(Dag.AddDays(laat)));
    }

    // Written down apart from the code.
    [Property]
    public void State_OfTheWhole_IsThatOfTheOldestField(byte[] oud, byte eigen)
    {
        var dagen = Controlebeeld.Kortst + Controlebeeld.Bijna + eigen;
        var ouderdom = Alle.Select((_, plek) => oud.Length > plek ? oud[plek] : 0).ToList();
        var beeld = Controlebeeld.Van(Proefinhoud.Alles, Alle.SelectMany((v, plek) => Proefinhoud.Bevestigd(Proefinhoud.Alles, Dag.AddDays(-ouderdom[plek]), v)), null, dagen);
        var oudste = ouderdom.Max();
        beeld.Staat(Dag).ShouldBe(oudste > dagen ? Controlestaat.Verlopen : oudste > dagen - Controlebeeld.Bijna ? Controlestaat.BijnaVerlopen : Controlestaat.Actueel);
        beeld.Geheel!.Datum.ShouldBe(Dag.AddDays(-oudste));
    }

    [Property]
    public void Whole_WithAnyFieldOpen_IsNotChecked(bool[] bevestigd)
    {
        var velden = Alle.Where((_, plek) => plek < bevestigd.Length && bevestigd[plek]).ToList();
        var beeld = Beeld(Proefinhoud.Bevestigd(Proefinhoud.Alles, Dag, velden));
        (beeld.AlsControle() is not null).ShouldBe(velden.Count == Alle.Length);
        beeld.Open.ShouldBe(Alle.Except(velden));
        beeld.Staat(Dag).ShouldBe(velden.Count == 0 ? Controlestaat.Nooit : velden.Count < Alle.Length ? Controlestaat.Verlopen : Controlestaat.Actueel);
    }

    [Theory]
    [InlineData(Kritiekveld.Telefoon)]
    [InlineData(Kritiekveld.Tijden)]
    [InlineData(Kritiekveld.Adres)]
    [InlineData(Kritiekveld.Aanmelden)]
    [InlineData(Kritiekveld.Capaciteit)]
    public void Confirmation_AfterItsValueChanged_IsVoidAndNoOther(Kritiekveld veld)
    {
        var bevestigd = Proefinhoud.Bevestigd(Proefinhoud.Alles, Dag, Alle);
        Controlebeeld.Van(Proefinhoud.Anders(Proefinhoud.Alles, veld), bevestigd, null, null).Open.ShouldBe([veld]);
    }

    [Fact]
    public void Confirmation_AfterAnotherFactChanged_Holds() =>
        Controlebeeld.Van(Proefinhoud.Alles with { Naam = "Anders", Tekst = "Anders" }, Proefinhoud.Bevestigd(Proefinhoud.Alles, Dag, Alle), null, null).Open.ShouldBeEmpty();

    [Fact]
    public void Fields_OfAnEntryThatHasFew_AreOnlyThose()
    {
        var kaal = Proefinhoud.Alles with { Contact = null, Tijden = [], Locaties = [new Locatie { Precisie = Precisie.Gemeente }], Aanmelden = null, Capaciteit = null };
        Kritiekevelden.Van(kaal).ShouldBe([Kritiekveld.BestaatNog]);
        Controlebeeld.Van(kaal, Proefinhoud.Bevestigd(kaal, Dag, Kritiekveld.BestaatNog), null, null).AlsControle().ShouldNotBeNull();
    }

    [Fact]
    public void Check_OfTheWholeFromAFile_CountsForEveryField()
    {
        var controle = new Controle { Datum = Dag, Door = "Redactie", Hoe = "Gebeld" };
        Controlebeeld.Van(Proefinhoud.Alles, [], controle, null).AlsControle().ShouldBe(controle);
    }

    [Fact]
    public void Check_OfTheWholeFromAFile_CountsNoMoreOnceFieldsAreConfirmed()
    {
        var controle = new Controle { Datum = Dag, Door = "Redactie", Hoe = "Gebeld" };
        Controlebeeld.Van(Proefinhoud.Alles, Proefinhoud.Bevestigd(Proefinhoud.Alles, Dag, Kritiekveld.Telefoon), controle, null).AlsControle().ShouldBeNull();
    }

    [Fact]
    public void Interval_OfALineToCall_IsHalfOfTheUsual()
    {
        Controlebeeld.Interval(Proefinhoud.Alles).ShouldBe(180);
        Controlebeeld.Interval(Proefinhoud.Alles with { Herkomst = Herkomst.Landelijk, Hulplijnen = ["113"] }).ShouldBe(90);
        Controlebeeld.Van(Proefinhoud.Alles, [], null, 30).Dagen.ShouldBe(30);
    }

    [Theory]
    [InlineData(180, false)]
    [InlineData(180 + 41, false)]
    [InlineData(180 + 42, true)]
    public void Warn_SixWeeksAfterTheInterval_AndNotBefore(int dagen, bool waarschuwt) =>
        Beeld(Proefinhoud.Bevestigd(Proefinhoud.Alles, Dag, Alle)).Waarschuwt(Dag.AddDays(dagen)).ShouldBe(waarschuwt);

    private static Controlebeeld Beeld(IEnumerable<Bevestiging> bevestigingen) => Controlebeeld.Van(Proefinhoud.Alles, bevestigingen, null, null);
}
