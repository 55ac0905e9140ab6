namespace SocialeKaart.Core.Opslag;

/// <summary>Locks bytes so that only who holds the key ring of this installation can open them, or make them anew.</summary>
public interface ISleutelbescherming
{
    /// <summary>Locks.</summary>
    /// <param name="doel">What it is for; what was locked for one purpose does not open for another.</param>
    /// <param name="inhoud">Any bytes.</param>
    byte[] Pak(string doel, byte[] inhoud);

    /// <summary>Opens what <see cref="Pak"/> locked; null when it was changed, is for another purpose, or was locked with another ring.</summary>
    byte[]? Pakuit(string doel, byte[] gepakt);
}
