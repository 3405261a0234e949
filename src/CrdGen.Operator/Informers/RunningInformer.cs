namespace CrdGen.Operator;

/// <summary>An informer of the registry, and how it runs.</summary>
internal sealed class RunningInformer(IInformer informer, Func<CancellationToken, Task> run)
{
    public IInformer Informer => informer;

    /// <summary>Ends with the informer, never with an error.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>Starts it.</summary>
    /// <param name="failure">Is told if it ends by itself, which it should not.</param>
    /// <param name="stop">Ends it.</param>
    public void Start(TaskCompletionSource failure, CancellationToken stop) =>
        Ended = Task.Run(() => run(stop), CancellationToken.None).ContinueWith(
            task =>
            {
                if (task.IsFaulted)
                {
                    failure.TrySetException(task.Exception.InnerException!);
                }
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
}
