using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Tests.Overdracht.Bescherming;

/// <summary>What holds for every text of every dossier.</summary>
public sealed class DossiersleutelProperties
{
    private const string Verhaal = "verhaal";

    [Property]
    public bool Read_WhatWasMadeUnreadable_GivesItBack(NonNull<string> deel, NonNull<string> gekozen)
    {
        // Half a surrogate pair is no text: it has no bytes to give back.
        var tekst = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(gekozen.Get));
        using var sleutel = Sleutel();
        return sleutel.Ontsleutel(deel.Get, sleutel.Versleutel(deel.Get, tekst)) == tekst;
    }

    [Property]
    public bool Read_AnyBitChanged_IsRefused(NonNull<string> tekst, NonNegativeInt waar, byte bit)
    {
        using var sleutel = Sleutel();
        var versleuteld = sleutel.Versleutel(Verhaal, tekst.Get);
        versleuteld[waar.Get % versleuteld.Length] ^= (byte)(1 << (bit % 8));
        return IsOnleesbaar(sleutel, Verhaal, versleuteld);
    }

    [Property]
    public bool Read_CutShort_IsRefused(NonNull<string> tekst, NonNegativeInt rest)
    {
        using var sleutel = Sleutel();
        var versleuteld = sleutel.Versleutel(Verhaal, tekst.Get);
        return IsOnleesbaar(sleutel, Verhaal, versleuteld[..(rest.Get % versleuteld.Length)]);
    }

    [Property]
    public bool Read_AsAnotherPart_IsRefused(NonNull<string> deel, NonNull<string> ander)
    {
        using var sleutel = Sleutel();
        return deel.Get == ander.Get || Encoding.UTF8.GetBytes(deel.Get).SequenceEqual(Encoding.UTF8.GetBytes(ander.Get))
            || IsOnleesbaar(sleutel, ander.Get, sleutel.Versleutel(deel.Get, Verhaal));
    }

    [Property]
    public bool Read_WithTheSameKeyAsAnotherDossier_IsRefused(Guid een, Guid ander)
    {
        var bytes = RandomNumberGenerator.GetBytes(Dossiersleutel.Lengte);
        using var sleutel = new Dossiersleutel(een, [.. bytes]);
        using var vreemd = new Dossiersleutel(ander, [.. bytes]);
        return een == ander || IsOnleesbaar(vreemd, Verhaal, sleutel.Versleutel(Verhaal, "tekst"));
    }

    [Property]
    public bool Read_WithAnotherKey_IsRefused(Guid dossier)
    {
        using var sleutel = new Dossiersleutel(dossier, RandomNumberGenerator.GetBytes(Dossiersleutel.Lengte));
        using var vreemd = new Dossiersleutel(dossier, RandomNumberGenerator.GetBytes(Dossiersleutel.Lengte));
        return IsOnleesbaar(vreemd, Verhaal, sleutel.Versleutel(Verhaal, "tekst"));
    }

    [Fact]
    public void Encrypt_TheSameTwice_GivesDifferentBytesWithoutTheText()
    {
        using var sleutel = Sleutel();
        var (een, ander) = (sleutel.Versleutel(Verhaal, "kanarie"), sleutel.Versleutel(Verhaal, "kanarie"));
        een.ShouldNotBe(ander);
        een.AsSpan().IndexOf("kanarie"u8).ShouldBe(-1);
    }

    [Fact]
    public void Dispose_Key_WipesItFromMemory()
    {
        var bytes = RandomNumberGenerator.GetBytes(Dossiersleutel.Lengte);
        var sleutel = new Dossiersleutel(Guid.NewGuid(), bytes);
        sleutel.Dispose();
        bytes.ShouldAllBe(b => b == 0);
        Should.Throw<ObjectDisposedException>(() => sleutel.Versleutel(Verhaal, "tekst"));
    }

    private static Dossiersleutel Sleutel() => new(Guid.NewGuid(), RandomNumberGenerator.GetBytes(Dossiersleutel.Lengte));

    private static bool IsOnleesbaar(Dossiersleutel sleutel, string deel, byte[] versleuteld)
    {
        try
        {
            sleutel.Ontsleutel(deel, versleuteld);
            return false;
        }
        catch (OnleesbaarException)
        {
            return true;
        }
    }
}
