using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

public sealed class NaamUuidTests
{
    [Fact]
    public void Make_ExampleOfTheStandard_GivesItsUuid() =>
        // RFC 9562, appendix A.4: www.example.com in the DNS namespace.
        NaamUuid.Versie5(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com")
            .ShouldBe(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    [Fact]
    public void Make_SameNameInAnotherMunicipality_GivesAnotherId() =>
        NaamUuid.Van("GM0826", "voorziening", "huisarts").ShouldNotBe(NaamUuid.Van("GM0758", "voorziening", "huisarts"));
}
