namespace CrdGen.Operator.Tests.Dependents;

/// <summary>Holds the first patches of ConfigMaps until a number of them is under way: who sends one after another does not get there.</summary>
internal sealed class Meeting(int number) : DelegatingHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int arrived;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Patch && request.RequestUri!.AbsolutePath.Contains("/configmaps/", StringComparison.Ordinal))
        {
            if (Interlocked.Increment(ref arrived) == number)
            {
                all.SetResult();
            }

            await all.Task.WaitAsync(Patience, cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
