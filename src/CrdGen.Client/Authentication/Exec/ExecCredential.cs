namespace CrdGen.Client;

/// <summary>
/// Keeps what a plugin printed until it expires or the server answers 401. However many wait for it, it runs once.
/// </summary>
internal sealed class ExecCredential(ExecPlugin plugin, TimeProvider time) : KubernetesCredential
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private Task<ExecAnswer>? run;
    private ExecAnswer? last;

    public override string Description => $"what the credential plugin {plugin.Command} printed";

    public override ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return last is { } answer && IsFresh(answer) ? new(answer.Credential) : WaitAsync(Run(), cancellationToken);
        }
    }

    public override ValueTask<RequestCredential> RefreshAsync(RequestCredential rejected, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return last is { } answer && answer.Credential != rejected && IsFresh(answer) ? new(answer.Credential) : WaitAsync(Run(), cancellationToken);
        }
    }

    protected override void Dispose(bool disposing)
    {
        stop.Cancel();
        stop.Dispose();
        base.Dispose(disposing);
    }

    private static async ValueTask<RequestCredential> WaitAsync(Task<ExecAnswer> run, CancellationToken cancellationToken) =>
        (await run.WaitAsync(cancellationToken).ConfigureAwait(false)).Credential;

    private bool IsFresh(ExecAnswer answer) => answer.Expires is not { } expires || time.GetUtcNow() < expires;

    /// <summary>One caller that gives up does not end the run for the others.</summary>
    private Task<ExecAnswer> Run()
    {
        if (run is { } running)
        {
            return running;
        }

        var started = run = Task.Run(RunAsync, CancellationToken.None);
        _ = started.ContinueWith(Finish, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return started;
    }

    private void Finish(Task<ExecAnswer> finished)
    {
        lock (gate)
        {
            run = null;
            last = finished.IsCompletedSuccessfully ? finished.Result : last;
            // Nobody may be left who waits for it.
            _ = finished.Exception;
        }
    }

    private async Task<ExecAnswer> RunAsync()
    {
        var output = await ExecProcess.RunAsync(plugin, stop.Token).ConfigureAwait(false);
        try
        {
            return ExecAnswer.Read(output, plugin.ApiVersion);
        }
        catch (FormatException e)
        {
            throw new KubernetesCredentialException($"The credential plugin {plugin.Command} {e.Message}.");
        }
    }
}
