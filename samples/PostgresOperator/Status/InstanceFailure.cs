using CrdGen.Models.Core.V1;

namespace PostgresOperator.Status;

/// <summary>Why an instance does not start, in the words of those who know: the scheduler, the node, PostgreSQL.</summary>
internal static class InstanceFailure
{
    /// <summary>How much of its last words is told: what is wrong stands a few lines before the end.</summary>
    private const int Lines = 6;

    /// <summary>What is wrong with the first pod that has something wrong; <see langword="null"/> where nothing is known.</summary>
    public static string? Of(IEnumerable<Pod> pods) => pods.OrderBy(pod => pod.Metadata.Name, StringComparer.Ordinal).Select(Of).FirstOrDefault(failure => failure is not null);

    private static string? Of(Pod pod)
    {
        if (pod.Status?.Conditions?.Find(condition => condition is { Type: "PodScheduled", Status: "False" }) is { } scheduled)
        {
            return $"{pod.Metadata.Name} has no node: {scheduled.Message}";
        }

        foreach (var container in (pod.Status?.InitContainerStatuses ?? []).Concat(pod.Status?.ContainerStatuses ?? []).Where(container => !container.Ready))
        {
            if ((container.State?.Terminated ?? container.LastState?.Terminated) is { ExitCode: not 0 } ended)
            {
                var words = (ended.Message ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                return $"{pod.Metadata.Name} has ended with {ended.ExitCode} (kubectl logs {pod.Metadata.Name} -c {container.Name} --previous): {string.Join("; ", words.TakeLast(Lines))}";
            }

            // A container that only begins waits without a message.
            if (container.State?.Waiting is { Message: { Length: > 0 } message } waiting)
            {
                return $"{pod.Metadata.Name} does not start: {waiting.Reason}: {message}";
            }
        }

        return null;
    }
}
