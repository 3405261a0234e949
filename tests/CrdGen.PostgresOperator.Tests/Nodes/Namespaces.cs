using System.Diagnostics;
using System.Globalization;

namespace PostgresOperator.Tests.Nodes;

/// <summary>Namespaces, held by a process that lasts as long as we hold its standard input: nothing is left of them when we end, however that is.</summary>
internal sealed class Namespaces : IAsyncDisposable
{
    private readonly Process holder;

    private Namespaces(Process holder, int id) => (this.holder, Id) = (holder, id);

    /// <summary>The process in them, as we see it.</summary>
    public int Id { get; }

    /// <summary>Starts one; its first line says which process it is.</summary>
    /// <exception cref="InvalidOperationException">It ended; the message is what it said.</exception>
    public static async Task<Namespaces> StartAsync(IEnumerable<string> command, CancellationToken cancellationToken)
    {
        var holder = Command.Start(null, command);
        if (await holder.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            return new(holder, int.Parse(line, CultureInfo.InvariantCulture));
        }

        var error = await holder.StandardError.ReadToEndAsync(cancellationToken);
        holder.Dispose();
        throw new InvalidOperationException(error.Trim());
    }

    /// <summary>The command that runs another one in them.</summary>
    /// <param name="kinds">Which: <c>--net</c>, …</param>
    public string[] Enter(params string[] kinds) => ["nsenter", "--target", Id.ToString(CultureInfo.InvariantCulture), .. kinds];

    public async ValueTask DisposeAsync()
    {
        holder.StandardInput.Close();
        await holder.WaitForExitAsync();
        holder.Dispose();
    }
}
