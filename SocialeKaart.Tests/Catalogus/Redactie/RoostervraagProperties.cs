using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus.Redactie;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>A question stands in the address, and an address can hold anything.</summary>
public sealed class RoostervraagProperties
{
    [Property(MaxTest = 200)]
    public Property Read_WhatWasWritten_TheSame() => Prop.ForAll(Vragen().ToArbitrary(), vraag => Lees(vraag.NaarQuery()).NaarQuery() == vraag.NaarQuery());

    [Property(MaxTest = 200)]
    public bool Read_AnyText_IsAQuestion(NonNull<string> tekst)
    {
        var vraag = Roostervraag.Lees(_ => tekst.Get);

        return vraag.Pagina >= 1 && Roostervraag.Maten.Contains(vraag.PerPagina) && vraag.Woorden.Length <= Roostervraag.LangsteWoorden;
    }

    [Fact]
    public void Write_TheUsualQuestion_NoQuery() => new Roostervraag().NaarQuery().ShouldBe("");

    [Fact]
    public void Order_SameColumnTwice_TheOtherWayRoundFromTheFirstPage()
    {
        var vraag = new Roostervraag { Pagina = 3 }.Op(Roosterkolom.Laag);

        vraag.NaarQuery().ShouldBe("?sorteer=laag");
        vraag.Op(Roosterkolom.Laag).NaarQuery().ShouldBe("?sorteer=laag&richting=af");
        vraag.Op(Roosterkolom.Laag).Op(Roosterkolom.Laag).NaarQuery().ShouldBe("?sorteer=laag");
    }

    private static Roostervraag Lees(string query)
    {
        var delen = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(d => d.Split('=')).ToDictionary(d => d[0], d => Uri.UnescapeDataString(d[1]));
        return Roostervraag.Lees(delen.GetValueOrDefault);
    }

    private static Gen<Roostervraag> Vragen() =>
        from woorden in Gen.Elements("", "budget", "a&b=c", "één twee", "100%")
        from facetten in Gen.SubListOf(Enum.GetValues<Roosterfacet>())
        from waarde in Gen.Elements("surplus", "a b", "é&=?")
        from kolom in Gen.Elements(Enum.GetValues<Roosterkolom>())
        from aflopend in Gen.Elements(true, false)
        from pagina in Gen.Choose(1, 400)
        from maat in Gen.Elements(Roostervraag.Maten.ToArray())
        select new Roostervraag { Woorden = woorden, Facetten = facetten.ToImmutableSortedDictionary(f => f, _ => waarde), Sorteer = kolom, Aflopend = aflopend, Pagina = pagina, PerPagina = maat };
}
