using Microsoft.Extensions.Logging;

namespace CrdGen.Operator.Faults.Replicas;

/// <summary>Logs of a replica, on standard error, where somebody wants to see them.</summary>
internal sealed class ErrorOutput(string replica) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Console.Error.WriteLine($"{TimeProvider.System.GetUtcNow():mm:ss.fff} {replica} {logLevel} {formatter(state, exception)}{(exception is null ? "" : $" [{exception.GetType().Name}: {exception.Message}]")}");

    public void Dispose()
    {
    }
}
