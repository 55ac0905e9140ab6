using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>What is still wrong with a concept, one thing at a time.</summary>
public sealed class ConceptTests
{
    private static readonly Concept Goed = Dossierproef.Concept(Mensen.NaarAanbieder);

    [Fact]
    public void Check_Complete_IsRight() => Goed.Toets().ShouldBeNull();

    [Fact]
    public void Check_NobodyConsented_IsRefused() => (Goed with { Gever = null }).Toets().ShouldBe(Overdrachtfout.GeenToestemming);

    [Theory]
    [InlineData(Leeftijdsgroep.VanafZestien, null, Overdrachtfout.GeenToestemming)]
    [InlineData(Leeftijdsgroep.VanafZestien, Toestemminggever.Ouders, Overdrachtfout.GeenToestemming)]
    [InlineData(Leeftijdsgroep.OnderTwaalf, Toestemminggever.Inwoner, Overdrachtfout.GeenToestemming)]
    [InlineData(Leeftijdsgroep.VanafZestien, Toestemminggever.Inwoner, null)]
    [InlineData(Leeftijdsgroep.OnderTwaalf, Toestemminggever.Ouders, null)]
    public void Check_ProfessionalSecrecy_IsLiftedByWhoDecides(Leeftijdsgroep leeftijd, Toestemminggever? gever, Overdrachtfout? fout) =>
        (Goed with { Leeftijd = leeftijd, HeeftBeroepsgeheim = true, BeroepsgeheimGever = gever }).Toets().ShouldBe(fout);

    [Theory]
    [InlineData(Deelsoort.Naam, "")]
    [InlineData(Deelsoort.Naam, "  ")]
    [InlineData(Deelsoort.Waarom, " \n")]
    public void Check_NeededPartWithoutText_IsRefused(Deelsoort deel, string tekst) => (Goed with { Delen = Goed.Delen.SetItem(deel, tekst) }).Toets().ShouldBe(Overdrachtfout.Leeg);

    [Theory]
    [InlineData(Deelsoort.Naam)]
    [InlineData(Deelsoort.Waarom)]
    public void Check_NeededPartMissing_IsRefused(Deelsoort deel) => (Goed with { Delen = Goed.Delen.Remove(deel) }).Toets().ShouldBe(Overdrachtfout.Leeg);

    [Fact]
    public void Check_ANumberWithoutHowToUseIt_IsRefused() => (Goed with { Delen = Goed.Delen.Remove(Deelsoort.Contactregels) }).Toets().ShouldBe(Overdrachtfout.Leeg);

    [Theory]
    [InlineData(Concept.LangsteDeel, null)]
    [InlineData(Concept.LangsteDeel + 1, Overdrachtfout.TeLang)]
    public void Check_LongPart_IsRefusedBeyondTheLimit(int lengte, Overdrachtfout? fout) => (Goed with { Delen = Goed.Delen.SetItem(Deelsoort.Advies, new string('a', lengte)) }).Toets().ShouldBe(fout);

    [Theory]
    [InlineData(Deelsoort.Waarom)]
    [InlineData(Deelsoort.Contact)]
    [InlineData(Deelsoort.Contactregels)]
    public void Check_CitizenServiceNumberInAnyPart_IsRefused(Deelsoort deel) => (Goed with { Delen = Goed.Delen.SetItem(deel, "\nzie 1112.22.333") }).Toets().ShouldBe(Overdrachtfout.Bsn);

    [Fact]
    public void Check_NothingToShare_IsRefused()
    {
        (Goed with { TeDelen = [] }).Toets().ShouldBe(Overdrachtfout.NietsTeDelen);
        (Goed with { TeDelen = [Deelsoort.Waarom, Deelsoort.Krachten] }).Toets().ShouldBe(Overdrachtfout.NietsTeDelen);
    }

    [Fact]
    public void Write_AsString_TellsNothing() => $"{Goed} {new Verstuurd(Guid.Empty, new Volgkaart("ABCD", "123456"))}".ShouldBe("Concept Verstuurd");
}
