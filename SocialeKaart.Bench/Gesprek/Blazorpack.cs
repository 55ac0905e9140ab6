using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>The protocol of a circuit: MessagePack under another name, as Blazor's own script has it.</summary>
internal sealed class Blazorpack : IHubProtocol
{
    private readonly MessagePackHubProtocol inhoud = new();

    public string Name => "blazorpack";

    public int Version => 1;

    public TransferFormat TransferFormat => inhoud.TransferFormat;

    public bool IsVersionSupported(int version) => version == Version;

    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message) =>
        inhoud.TryParseMessage(ref input, binder, out message);

    public void WriteMessage(HubMessage message, IBufferWriter<byte> output) => inhoud.WriteMessage(message, output);

    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => inhoud.GetMessageBytes(message);
}
