using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class StamTests
{
    /// <summary>From the sample vocabulary that is published with the algorithm.</summary>
    [Theory]
    [InlineData("lichaamsziek", "lichaamsziek")]
    [InlineData("lichamelijk", "licham")]
    [InlineData("lichamelijke", "licham")]
    [InlineData("lichamelijkheden", "licham")]
    [InlineData("lichamen", "licham")]
    [InlineData("lichere", "licher")]
    [InlineData("lichtdoorlatende", "lichtdoorlat")]
    [InlineData("lichtende", "lichtend")]
    [InlineData("lichters", "lichter")]
    [InlineData("lichtgevoeligheid", "lichtgevoel")]
    [InlineData("lichthoeveelheid", "lichthoevel")]
    [InlineData("lichtje", "lichtj")]
    [InlineData("lichtjes", "lichtjes")]
    [InlineData("lichtste", "lichtst")]
    [InlineData("lichtstromende", "lichtstrom")]
    [InlineData("lichtten", "licht")]
    [InlineData("lichttoetreding", "lichttoetred")]
    [InlineData("lichtverontreinigde", "lichtverontreinigd")]
    [InlineData("lichtzinnige", "lichtzinn")]
    [InlineData("lidmaatschap", "lidmaatschap")]
    [InlineData("lidstaten", "lidstat")]
    [InlineData("lidvereniging", "lidveren")]
    [InlineData("opgingen", "opging")]
    [InlineData("opglanzing", "opglanz")]
    [InlineData("opgraven", "opgrav")]
    [InlineData("opgroeiplaats", "opgroeiplat")]
    [InlineData("ophaalt", "ophaalt")]
    [InlineData("ophalers", "ophaler")]
    [InlineData("opheffing", "opheff")]
    [InlineData("opheldering", "ophelder")]
    [InlineData("ophoog", "ophog")]
    [InlineData("ophouden", "ophoud")]
    public void Stem_PublishedVocabulary_IsAsPublished(string woord, string stam) => Stam.Van(woord).ShouldBe(stam);

    [Theory]
    [InlineData("schuld", "schulden")]
    [InlineData("maan", "manen")]
    [InlineData("brood", "broden")]
    [InlineData("eenzaam", "eenzame")]
    [InlineData("mogelijk", "mogelijkheden")]
    [InlineData("rekening", "rekeningen")]
    public void Stem_Inflections_AreEqual(string een, string ander) => Stam.Van(een).ShouldBe(Stam.Van(ander));

    [Theory]
    [InlineData("")]
    [InlineData("ik")]
    [InlineData("en")]
    [InlineData("eeeeeeee")]
    [InlineData("yyyiii")]
    public void Stem_ShortOrOdd_NeverFails(string woord) => Stam.Van(woord).ShouldNotBeNull();
}
