using CrdGen.Models.Events.V1;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Events;

public sealed class EventSeriesTableTests
{
    private readonly ManualTime time = new();
    private readonly EventRecorderOptions options = new() { Burst = 3, Refill = TimeSpan.FromMinutes(5) };
    private readonly EventSeriesTable table;

    public EventSeriesTableTests() => table = new(options, time);

    [Fact]
    public void The_first_is_written_the_second_makes_a_series_and_others_are_counted()
    {
        var first = Write(Take("Failed"));
        first.Event.Series.ShouldBeNull();
        Write(Take("Failed")).Event.Series!.Count.ShouldBe(2);
        Take("Failed").ShouldBeNull();
        Take("Failed").ShouldBeNull();
        table.Due().ShouldBeEmpty();

        time.Advance(TimeSpan.FromMinutes(6));
        var end = table.Due().ShouldHaveSingleItem();

        end.ShouldBeSameAs(first);
        end.Event.Series!.Count.ShouldBe(4);
        end.Event.Series.LastObservedTime.Value.ShouldBe(time.GetUtcNow() - TimeSpan.FromMinutes(6));
        table.Count.ShouldBe(0);
    }

    [Fact]
    public void A_series_that_goes_on_is_written_every_half_an_hour()
    {
        Write(Take("Failed"));
        Write(Take("Failed"));
        var written = new List<int>();
        for (var minute = 0; minute < 65; minute++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            Take("Failed").ShouldBeNull();
            foreach (var due in table.Due())
            {
                written.Add(Write(due).Event.Series!.Count);
            }
        }

        written.ShouldBe([32, 62]);
    }

    [Fact]
    public void What_comes_after_the_end_of_a_series_is_a_new_event_and_nothing_of_the_old_one_is_lost()
    {
        var first = Write(Take("Failed"));
        Write(Take("Failed"));
        Take("Failed").ShouldBeNull();
        time.Advance(TimeSpan.FromMinutes(7));

        Write(Take("Failed")).Event.Series.ShouldBeNull();

        table.Due().ShouldHaveSingleItem().ShouldBeSameAs(first);
    }

    [Fact]
    public void The_note_makes_no_other_event_but_reason_type_action_object_and_related_do()
    {
        Write(Take("A"));
        Take("A", change: one => one.Note = "other").ShouldNotBeNull().Total.ShouldBe(2);
        options.Burst = 100;
        foreach (var change in new Action<Event>[]
        {
            one => one.Reason = "B", one => one.Type = "Normal", one => one.Action = "B", one => one.Regarding!.Name = "b", one => one.Regarding!.Uid = "b", one => one.Related = new() { Name = "b" },
        })
        {
            Take("A", change: change).ShouldNotBeNull().Total.ShouldBe(1);
        }

        Take("A", change: one => one.Regarding!.ResourceVersion = "7").ShouldBeNull();
    }

    [Fact]
    public void One_object_may_not_have_too_many_different_ones()
    {
        string[] reasons = ["A", "B", "C", "D"];
        reasons.Where(IsWritten).ShouldBe(["A", "B", "C"]);
        IsWritten("A").ShouldBeTrue("it is no other one");
        Take("D", "another").ShouldNotBeNull();

        time.Advance(TimeSpan.FromMinutes(5));
        IsWritten("E").ShouldBeTrue();
        IsWritten("F").ShouldBeFalse();
        time.Advance(TimeSpan.FromMinutes(60));
        table.Due();
        reasons.Where(IsWritten).ShouldBe(["A", "B", "C"]);

        bool IsWritten(string reason)
        {
            var entry = Take(reason);
            entry?.WasWritten(time.GetUtcNow());
            return entry is not null;
        }
    }

    [Fact]
    public void At_the_end_all_that_was_counted_is_written()
    {
        Write(Take("Failed"));
        Write(Take("Failed"));
        Take("Failed");

        table.Due(isEnd: true).ShouldHaveSingleItem().Total.ShouldBe(3);
    }

    private EventSeriesEntry Write(EventSeriesEntry? entry)
    {
        entry.ShouldNotBeNull().WasWritten(time.GetUtcNow());
        return entry;
    }

    private EventSeriesEntry? Take(string reason, string name = "orders", Action<Event>? change = null)
    {
        var one = new Event { EventTime = time.GetUtcNow(), Reason = reason, Type = "Warning", Action = "Reconcile", Regarding = new() { Name = name, Uid = name } };
        change?.Invoke(one);
        return table.Take(one, out _);
    }
}
