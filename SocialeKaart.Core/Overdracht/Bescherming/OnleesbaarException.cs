namespace SocialeKaart.Core.Overdracht.Bescherming;

/// <summary>What should be readable is not: it was changed, it is not from here, or the key ring is another one. The message holds nothing of the content.</summary>
public sealed class OnleesbaarException : Exception
{
    public OnleesbaarException()
    {
    }

    public OnleesbaarException(string message) : base(message)
    {
    }

    public OnleesbaarException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
