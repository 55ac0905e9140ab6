using System.Net;
using SocialeKaart.Core.Actualiteit.Websites;

namespace SocialeKaart.Tests.Actualiteit.Websites;

public sealed class NetwerkgrensTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.200.3.4")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:0:4136:e378:8000:63bf:3fff:fdd2")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("2001:db8::1")]
    public void Ask_MachineThatIsNotOnTheOpenInternet_IsRefused(string adres) => Netwerkgrens.Internet.Mag(IPAddress.Parse(adres)).ShouldBeFalse();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("145.131.0.1")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("2a02:1800::1")]
    public void Ask_MachineOnTheOpenInternet_IsAllowed(string adres) => Netwerkgrens.Internet.Mag(IPAddress.Parse(adres)).ShouldBeTrue();

    [Fact]
    public void Ask_WithTheAllowanceOfAProof_OpensThisMachineAndNoOther()
    {
        Netwerkgrens.OokDezeMachine.Mag(IPAddress.Loopback).ShouldBeTrue();
        Netwerkgrens.OokDezeMachine.Mag(IPAddress.Parse("10.0.0.1")).ShouldBeFalse();
    }
}
