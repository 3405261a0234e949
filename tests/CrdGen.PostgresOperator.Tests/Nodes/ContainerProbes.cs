using System.Runtime.CompilerServices;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>The probes of a container over its life. Startup and readiness are asked more often than the spec says, since a test waits for them.</summary>
internal sealed class ContainerProbes(Container container, Func<Probe, Task<bool>> passes)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(1);

    /// <summary>How the container is after each round. It ends when the container has to be started anew.</summary>
    public async IAsyncEnumerable<(bool IsStarted, bool IsReady)> AskAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var left = Rounds(container.StartupProbe); container.StartupProbe is { } startup && !await passes(startup); left--)
        {
            if (left == 0)
            {
                yield break;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        yield return (true, container.ReadinessProbe is null);
        var (isReady, unready, dead) = (container.ReadinessProbe is null, 0, 0);
        for (var sinceAlive = TimeSpan.Zero; ;)
        {
            if (container.ReadinessProbe is { } readiness)
            {
                unready = await passes(readiness) ? 0 : unready + 1;
                isReady = unready == 0 || (isReady && unready < (readiness.FailureThreshold ?? 3));
                yield return (true, isReady);
            }

            if (container.LivenessProbe is { } liveness && sinceAlive >= TimeSpan.FromSeconds(liveness.PeriodSeconds ?? 10))
            {
                (dead, sinceAlive) = (await passes(liveness) ? 0 : dead + 1, TimeSpan.Zero);
                if (dead >= (liveness.FailureThreshold ?? 3))
                {
                    yield break;
                }
            }

            var pause = isReady ? LongPause : Pause;
            await Task.Delay(pause, cancellationToken);
            sinceAlive += pause;
        }
    }

    private static long Rounds(Probe? probe) => probe is null ? 0 : (long)(TimeSpan.FromSeconds(probe.PeriodSeconds ?? 10) / Pause) * (probe.FailureThreshold ?? 3);
}
