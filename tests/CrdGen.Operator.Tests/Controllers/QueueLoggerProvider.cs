using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator.Tests.Controllers;

/// <summary>Puts what is logged into a queue: level, message, what went wrong, and the scopes around it.</summary>
internal sealed class QueueLoggerProvider(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger, ISupportExternalScope
{
    private IExternalScopeProvider? scopes;

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => scopes?.Push(state);

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var around = new List<string>();
        scopes?.ForEachScope(
            static (scope, around) =>
            {
                if (scope is IEnumerable<KeyValuePair<string, object?>> pairs)
                {
                    around.AddRange(pairs.Select(pair => $"{pair.Key}={pair.Value}"));
                }
            },
            around);
        lines.Enqueue($"{logLevel} {formatter(state, exception)}{(exception is null ? "" : $" {exception.GetType().Name}: {exception.Message}")}{(around.Count == 0 ? "" : $" [{string.Join(' ', around)}]")}");
    }

    public void Dispose()
    {
    }
}
