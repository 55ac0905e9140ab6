using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SocialeKaart.Tests.Schil;

/// <summary>Keeps every log line that the application's own levels let through, exceptions and scopes' values included.</summary>
internal sealed class Logvanger : ILoggerProvider
{
    public ConcurrentQueue<string> Regels { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Vanger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Vanger(Logvanger vanger, string categorie) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            vanger.Regels.Enqueue($"{categorie} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            vanger.Regels.Enqueue($"{logLevel} {categorie} {formatter(state, exception)} {exception}");
    }
}
