using System.Collections.Concurrent;
using CrdGen.Models.Core.V1;

namespace CrdGen.Operator.Tests.Hosting;

/// <summary>Does what a test says.</summary>
internal sealed class Script
{
    public Func<ConfigMap, CancellationToken, Task<Result>> Reconcile { get; set; } = (_, _) => Task.FromResult(Result.Done);

    /// <summary>The names of the objects for which it was asked, in order.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();
}

/// <summary>The reconciler of a script.</summary>
internal sealed class ScriptedReconciler(Script script) : Reconciler<ConfigMap>
{
    public override async ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken)
    {
        script.Calls.Enqueue(resource.Metadata.Name!);
        return await script.Reconcile(resource, cancellationToken);
    }
}
